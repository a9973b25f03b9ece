// Nothing typed is lost: unsent text stays in this browser until the server has taken it.
//
// <textarea name="body" data-keep="100123-reply">   one text, under a key of its own
// The entry goes when the field is sent: by htmx on a good answer; by an ordinary form when the next
// page is neither the sign-in page nor an error page.
(() => {
  const root = document.documentElement;
  const user = root.dataset.user || "";
  const PREFIX = "handover:keep:";
  const DAYS = 7;
  const fields = "textarea[data-keep], input[data-keep]";

  const nameOf = (field) => `${PREFIX}${user}:${field.dataset.keep}`;
  const arrived = performance.getEntriesByType("navigation")[0]?.type || "navigate";

  function read(name) {
    try { return JSON.parse(localStorage.getItem(name)); } catch { return null; }
  }
  function write(name, entry) {
    try { localStorage.setItem(name, JSON.stringify(entry)); } catch { /* full or forbidden: the page still holds it */ }
  }
  function drop(name) {
    try { localStorage.removeItem(name); } catch { /* nothing was kept */ }
  }
  function names() {
    try { return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)); } catch { return []; }
  }

  function forgetTheOld() {
    const limit = Date.now() - DAYS * 24 * 3600 * 1000;
    for (const name of names()) {
      const entry = read(name);
      if (!entry || entry.at < limit) drop(name);
    }
  }

  function notSentAfterAll() {
    for (const name of names()) {
      const entry = read(name);
      if (entry?.sent) write(name, { ...entry, sent: false });
    }
  }

  function say(field, value) {
    const before = field.value;
    field.parentElement.querySelector(".kept")?.remove();
    const line = document.createElement("p");
    line.className = "kept";
    line.append("Restored what you had typed. ");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-link btn-sm";
    button.textContent = "Discard it";
    button.addEventListener("click", () => {
      field.value = before;
      drop(nameOf(field));
      line.remove();
      field.focus();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    line.append(button);
    field.after(line);
    field.closest("details")?.setAttribute("open", "");
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    document.dispatchEvent(new CustomEvent("announce", { detail: "Restored what you had typed." }));
  }

  const plain = (text) => text.replace(/\r\n?/g, "\n");
  // A form that came back with an error shows the text, but nobody has taken it.
  const refused = (field) => Boolean(field.form?.querySelector(".field__error, [aria-invalid=true]"));

  function restore(field) {
    if (field.dataset.keepReady || !user) return;
    field.dataset.keepReady = "yes";
    if ("keepFresh" in field.dataset) drop(nameOf(field)); // a press asked for the server's words
    const entry = read(nameOf(field));
    if (!entry) return;
    const back = refused(field);
    const same = plain(entry.value) === plain(field.value);
    if (back && same) write(nameOf(field), { ...entry, sent: false });
    else if ((entry.sent && arrived === "navigate" && !back) || same || !entry.value.trim()) drop(nameOf(field));
    else {
      field.dataset.keptAt = entry.at;
      say(field, entry.value);
    }
  }

  // Somebody who typed before the scripts were there is not overruled by an older text; what they typed is kept, saved
  // and checked as if it were typed now.
  function begin(field) {
    if (plain(field.value) === plain(field.defaultValue)) {
      restore(field);
      return;
    }
    field.dataset.keepReady = "yes";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function keep(event) {
    const field = event.target;
    if (!user || !field.matches?.(fields)) return;
    if (field.value === field.defaultValue && !refused(field)) drop(nameOf(field));
    else write(nameOf(field), { value: field.value, at: Date.now(), sent: false });
  }

  // Only what is seen is sent: a composer's other texts wait for their own turn.
  const isSeen = (field) => field.offsetParent !== null;
  const within = (node) => [...node.querySelectorAll(fields), ...(node.matches(fields) ? [node] : [])];

  function markSent(event) {
    if (event.defaultPrevented) return;
    for (const field of within(event.target).filter(isSeen)) {
      const entry = read(nameOf(field));
      if (entry) write(nameOf(field), { ...entry, sent: true });
    }
  }

  const endedSession = (xhr) => {
    const signIn = document.body.dataset.signIn;
    return Boolean(signIn && xhr.responseURL && new URL(xhr.responseURL).pathname === signIn);
  };

  function going(event) {
    const { elt } = event.detail.requestConfig;
    for (const field of within(elt.closest("form") ?? elt)) field.dataset.keepGoing = isSeen(field) ? "yes" : "";
  }

  function taken(event) {
    const { xhr, requestConfig } = event.detail;
    if (root.dataset.keepTill === "page") return; // there htmx only tries things out and saves nothing
    if (!requestConfig || requestConfig.verb === "get" || !xhr.status || xhr.status >= 400 || endedSession(xhr)) return;
    const sent = requestConfig.formData ?? new FormData();
    for (const field of within(requestConfig.elt.closest("form") ?? requestConfig.elt)) {
      if (!field.dataset.keepGoing) continue;
      const entry = read(nameOf(field));
      if (entry && sent.has(field.name) && plain(String(sent.get(field.name))) === plain(entry.value)) {
        drop(nameOf(field));
        field.parentElement?.querySelector(".kept")?.remove();
      }
    }
  }

  forgetTheOld();
  if (document.body.dataset.page === "sign-in" || document.body.dataset.page === "error") notSentAfterAll();
  for (const done of document.querySelectorAll("[data-kept-clear]")) drop(`${PREFIX}${user}:${done.dataset.keptClear}`);
  // After htmx has bound its triggers: what is restored is saved and checked like what is typed.
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(fields).forEach(begin));
  document.addEventListener("input", keep);
  // What the server kept, brought back by drafts.js in the same way.
  document.addEventListener("keep:restore", (event) => say(event.target, event.detail));
  document.addEventListener("submit", markSent);
  document.addEventListener("htmx:beforeRequest", going);
  document.addEventListener("htmx:afterRequest", taken);
  document.addEventListener("htmx:load", (event) => event.detail.elt.querySelectorAll?.(fields).forEach(restore));
})();
