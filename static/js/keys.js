// Lists by keyboard: j and k move, Enter opens, other letters press the row's own [data-key] buttons.
//
// <tbody data-keys> <tr data-row> <a data-key="Enter" …> … <a data-key="a" …>
// Anywhere on a page: data-page-key="a" is pressed (or, on a field, focused). "/" goes to the search, "?" lists all.
(() => {
  const off = () => document.body.dataset.singleKeys === "off";
  const typing = (node) => Boolean(node?.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]"));
  const rows = () => [...document.querySelectorAll("[data-keys] [data-row]")].filter((row) => row.offsetParent !== null);
  const selected = () => document.querySelector("[data-keys] [data-row].is-selected");

  // A row that is only passed on the way is not told: whoever holds j asks for one preview, not for twenty.
  let telling;
  function mark(row) {
    selected()?.classList.remove("is-selected");
    row.classList.add("is-selected");
    clearTimeout(telling);
    telling = setTimeout(() => row.dispatchEvent(new CustomEvent("selected", { bubbles: true })), 80);
  }

  function select(row) {
    if (!row) return;
    if (row !== selected()) mark(row);
    row.querySelector("[data-key=Enter]")?.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  function move(by) {
    const all = rows();
    if (!all.length) return;
    const here = all.indexOf(selected());
    select(all[here < 0 ? 0 : Math.min(Math.max(here + by, 0), all.length - 1)]);
  }

  function press(node) {
    if (node.matches("input, textarea, select")) node.focus();
    else node.click();
  }

  function findFor(key) {
    const name = CSS.escape(key);
    const onPage = document.querySelector(`[data-page-key="${name}"]`);
    return selected()?.querySelector(`[data-key="${name}"]`) ?? onPage;
  }

  function act(event) {
    const { key } = event;
    if (key === "/") return document.querySelector("[data-search]");
    if (key === "?") return document.querySelector("[data-keys-help]");
    if (key === "j" || key === "k") { move(key === "j" ? 1 : -1); return null; }
    if (key.length === 1) return findFor(key);
    return null;
  }

  document.addEventListener("keydown", (event) => {
    if (off() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    if (!["j", "k"].includes(event.key) || rows().length) {
      const node = act(event);
      if (node instanceof HTMLDialogElement) node.showModal();
      else if (node) press(node);
      if (node || ["j", "k"].includes(event.key)) event.preventDefault();
    }
  });

  document.addEventListener("focusin", (event) => {
    const row = event.target.closest?.("[data-keys] [data-row]");
    if (row && row !== selected()) mark(row);
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("a, button, input, select, textarea, label, summary")) return;
    select(event.target.closest("[data-keys] [data-row]"));
  });

  // What a row was asked for comes too late once another row is selected.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { elt, triggeringEvent } = event.detail.requestConfig ?? {};
    if (triggeringEvent?.type === "selected" && !elt.matches(".is-selected")) event.detail.shouldSwap = false;
  });

  for (const button of document.querySelectorAll("[data-open-keys]")) {
    button.addEventListener("click", () => document.querySelector("[data-keys-help]")?.showModal());
  }
})();
