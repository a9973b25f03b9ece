// The server's drafts: what is typed into a [data-keep] field is kept there too, and given back on any device.
//
// A field that saves itself has data-keep-saved: its text is compared, but not kept twice.
// Two tabs: the newer text stands on the server; the other tab says so and keeps its own.
(() => {
  const where = document.body.dataset.drafts;
  const FIELDS = "textarea[data-keep], input[data-keep]";
  const PAUSE = 1200;
  const REMEMBERED = 6;
  if (!where) return;
  const timers = new Map();
  const going = new Map();
  const sent = new Map(); // name -> the last texts this tab saved or was given

  const plain = (text) => text.replace(/\s+/g, " ").trim();
  const nameOf = (field) => field.dataset.keep;
  const isMine = (name, body) => (sent.get(name) ?? []).includes(plain(body));

  function mark(name, body) {
    sent.set(name, [...(sent.get(name) ?? []), plain(body)].slice(-REMEMBERED));
  }

  function stop(name) {
    clearTimeout(timers.get(name));
    timers.delete(name);
    going.get(name)?.abort();
  }

  async function save(field) {
    const name = nameOf(field);
    stop(name);
    const text = field.value === field.defaultValue ? "" : field.value; // what is as it came is no draft
    if (plain(text) === sent.get(name)?.at(-1)) return;
    mark(name, text);
    const abort = new AbortController();
    going.set(name, abort);
    const headers = JSON.parse(document.body.getAttribute("hx-headers"));
    const body = new URLSearchParams({ name, body: text });
    try {
      const answer = await fetch(where, { method: "POST", headers, body, redirect: "manual", signal: abort.signal });
      if (!answer.ok) sent.delete(name);
    } catch { sent.delete(name); } // it stays in this browser, see autosave.js, and is tried again with the next words
    going.delete(name);
  }

  function typed(event) {
    const field = event.target;
    if (!field.matches?.(FIELDS) || "keepSaved" in field.dataset) return;
    clearTimeout(timers.get(nameOf(field)));
    timers.set(nameOf(field), setTimeout(save, PAUSE, field));
  }

  function offer(field, draft) {
    field.parentElement.querySelector(".newer")?.remove();
    const line = document.createElement("p");
    line.className = "kept newer";
    line.setAttribute("role", "status");
    const at = new Date(draft.saved_at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    line.append(`A newer text of yours was saved at ${at} in another tab or on another device. Yours here is untouched. `);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-link btn-sm";
    button.textContent = "Use the newer one";
    button.addEventListener("click", () => { line.remove(); restore(field, draft.body); });
    line.append(button);
    field.after(line);
  }

  function restore(field, body) {
    field.dispatchEvent(new CustomEvent("keep:restore", { bubbles: true, detail: body }));
  }

  const isTouched = (field) => plain(field.value) !== plain(field.defaultValue);
  // Brought back from this browser, and typed after the server's.
  const isNewerHere = (field, draft) => Number(field.dataset.keptAt ?? 0) >= Date.parse(draft.saved_at);

  function compare(field, draft) {
    const name = nameOf(field);
    if ("keepFresh" in field.dataset || isMine(name, draft.body)) return;
    mark(name, draft.body);
    if (plain(field.value) === plain(draft.body) || isNewerHere(field, draft)) return;
    if (isTouched(field)) offer(field, draft);
    else restore(field, draft.body);
  }

  async function look() {
    if (!document.querySelector(FIELDS)) return;
    try {
      const answer = await fetch(where, { redirect: "manual", headers: { Accept: "application/json" } });
      if (!answer.ok || !answer.headers.get("Content-Type").startsWith("application/json")) return;
      const { drafts } = await answer.json();
      for (const field of document.querySelectorAll(FIELDS)) {
        if (drafts[nameOf(field)]) compare(field, drafts[nameOf(field)]);
      }
    } catch { /* the browser's own copy is there */ }
  }

  // The form names what it sends, so that the server forgets those drafts once it has taken it.
  function sending(form) {
    const fields = [...form.querySelectorAll(FIELDS)].filter((one) => one.offsetParent !== null && !("keepSaved" in one.dataset));
    const named = fields.map((field) => {
      stop(nameOf(field));
      return Object.assign(document.createElement("input"), { type: "hidden", name: "kept", value: nameOf(field) });
    });
    form.append(...named);
    setTimeout(() => named.forEach((one) => one.remove()));
  }

  let newest = null;
  document.addEventListener("input", typed);
  document.addEventListener("submit", (event) => { if (event.target.method === "post") sending(event.target); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  document.addEventListener("htmx:load", (event) => { if (event.detail.elt !== document.body && event.detail.elt.querySelector?.(FIELDS)) look(); });
  document.addEventListener("live:told", (event) => {
    const { typed_at: at } = event.detail;
    if (at && newest !== null && at !== newest) look();
    newest = at ?? "";
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    const { elt } = event.detail;
    if (elt.matches(FIELDS) && "keepSaved" in elt.dataset) mark(nameOf(elt), elt.value);
  });
  document.addEventListener("DOMContentLoaded", look);
})();
