// Brings an open page up to date in place: what changed is replaced, what somebody types in stays as it is.
//
// <div id="head" data-fresh>        a part, replaced as a whole unless somebody writes in it
// <div id="column" data-fresh-list> its children with an id are parts, which may also come and go
(() => {
  const main = document.querySelector("main[data-live]");
  if (!main) return;
  const PARTS = "[data-fresh][id], [data-fresh-list][id]";
  const sources = new WeakMap(); // each part as the server sent it
  const touched = new WeakSet();
  let busyNow = false;

  function sourceOf(node) {
    const html = node.outerHTML.replace(/(name="csrfmiddlewaretoken" value=")[^"]*/g, "$1");
    return html.replace(/ class="is-selected"/g, "");
  }
  const partsIn = (node) => [node, ...node.querySelectorAll("[data-fresh][id], [data-fresh-list] > [id]")];
  const remember = (node) => partsIn(node).forEach((one) => sources.set(one, sourceOf(one)));

  const isDirty = (field) => {
    if (field.type === "hidden" || field.type === "submit" || field.type === "button") return false;
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.type === "file") return field.files.length > 0;
    if (field.options) return [...field.options].some((one, at) => one.selected !== (hasDefault(field) ? one.defaultSelected : at === 0));
    return field.value !== field.defaultValue;
  };
  const hasDefault = (select) => [...select.options].some((one) => one.defaultSelected);
  const fieldsOf = (node) => [...node.querySelectorAll("input, textarea, select")];
  const isWrittenIn = (node) => touched.has(node) || fieldsOf(node).some((field) => field === document.activeElement || isDirty(field));
  const isOpenForm = (old, fresh) => old.querySelectorAll("textarea").length > (fresh?.querySelectorAll("textarea").length ?? 0) && !sources.has(old);
  const isBusy = (old, fresh) => isWrittenIn(old) || isOpenForm(old, fresh) || Boolean(old.querySelector("details.menu[open], .htmx-request"));

  const formsOf = (node) => [...(node.matches("form") ? [node] : []), ...node.querySelectorAll("form")].filter((form) => form.method === "post");
  const waysOf = (node) => new Set(formsOf(node).map((form) => form.getAttribute("action")));

  // Its text stays to be copied; its buttons would lead nowhere.
  function retire(form) {
    if (form.dataset.over) return;
    form.dataset.over = form.dataset.sending = "yes";
    form.querySelectorAll("button[type=submit], button:not([type])").forEach((button) => button.remove());
    const line = document.createElement("p");
    line.className = "small over";
    line.textContent = "This is not offered any more. What you typed stays here, to be copied.";
    (form.querySelector(".panel__body") ?? form).append(line);
  }

  function bring(fresh) {
    const node = document.importNode(fresh, true);
    remember(node);
    return node;
  }
  function awaken(node) {
    htmx.process(node);
    htmx.trigger(node, "htmx:load", { elt: node });
  }

  function placeOf(node) {
    const active = document.activeElement;
    if (!node.contains(active)) return "";
    if (active.id) return `#${CSS.escape(active.id)}`;
    const href = active.getAttribute("href");
    return href ? `[href="${CSS.escape(href)}"]` : "";
  }

  function replace(old, fresh, ways) {
    if (sources.get(old) === sourceOf(fresh)) return;
    if (isBusy(old, fresh)) {
      busyNow = true;
      formsOf(old).filter((form) => !ways.has(form.getAttribute("action"))).forEach(retire);
      return;
    }
    const node = bring(fresh);
    const open = [...old.querySelectorAll("details")].map((one) => one.open);
    node.querySelectorAll("details").forEach((one, at) => { if (open[at]) one.open = true; });
    const selected = [old, ...old.querySelectorAll(".is-selected")].find((one) => one.matches(".is-selected"));
    const place = placeOf(old);
    old.replaceWith(node);
    if (selected?.id) document.getElementById(selected.id)?.classList.add("is-selected");
    awaken(node);
    if (place) node.querySelector(place)?.focus({ preventScroll: true });
  }

  function leave(old, ways) {
    if (isWrittenIn(old)) { formsOf(old).filter((form) => !ways.has(form.getAttribute("action"))).forEach(retire); return; }
    const next = old.matches(".is-selected") && (old.nextElementSibling ?? old.previousElementSibling);
    old.remove();
    if (!next) return;
    next.classList.add("is-selected");
    next.dispatchEvent(new CustomEvent("selected", { bubbles: true }));
  }

  function updateList(old, fresh, ways) {
    const before = new Map([...old.children].filter((one) => one.id).map((one) => [one.id, one]));
    let last = null;
    for (const child of [...fresh.children].filter((one) => one.id)) {
      const here = before.get(child.id);
      before.delete(child.id);
      if (here) update(here, child, ways);
      const node = here ? document.getElementById(child.id) : bring(child);
      if (!here) { last ? last.after(node) : old.prepend(node); awaken(node); }
      else if (last && !(last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) last.after(node);
      last = node;
    }
    before.forEach((gone) => leave(gone, ways));
  }

  function update(old, fresh, ways) {
    if (old.matches("[data-fresh-list]")) { updateList(old, fresh, ways); return; }
    const inner = [...old.querySelectorAll(PARTS)].filter((one) => fresh.querySelector(`#${CSS.escape(one.id)}`));
    const top = inner.filter((one) => !inner.some((other) => other !== one && other.contains(one)));
    if (top.length) top.forEach((one) => update(one, fresh.querySelector(`#${CSS.escape(one.id)}`), ways));
    else replace(old, fresh, ways);
  }

  function takeIn(page) {
    busyNow = false;
    const fresh = page.querySelector("main");
    const before = waysOf(document.body);
    const ways = waysOf(page.body);
    const parts = [...document.querySelectorAll(PARTS)];
    for (const part of parts.filter((one) => !one.parentElement.closest(PARTS))) {
      const counterpart = page.getElementById(part.id);
      if (counterpart) update(part, counterpart, ways);
    }
    main.dataset.liveSeen = fresh.dataset.liveSeen;
    const gone = [...before].some((way) => !ways.has(way));
    document.dispatchEvent(new CustomEvent("live:fresh", { detail: { gone, busy: busyNow } }));
  }

  let asking = false;
  async function fetchPage() {
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", redirect: "manual" });
      const page = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
      const mine = page && page.documentElement.dataset.user === document.documentElement.dataset.user;
      if (mine && page.querySelector("main[data-live]")) takeIn(page);
    } catch { /* asked again at the next change of the mark */ } finally { asking = false; }
  }

  document.querySelectorAll(PARTS).forEach(remember);
  document.addEventListener("input", (event) => {
    for (let part = event.target.parentElement; part; part = part.parentElement) {
      if (event.target.matches?.("textarea")) touched.add(part);
    }
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    for (let part = event.target; part; part = part.parentElement) sources.delete(part);
  });
  document.addEventListener("live:changed", fetchPage);
})();
