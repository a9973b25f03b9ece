// Puts ready words into a field: data-insert="3rd ticket in 14 days" data-target="#pattern".
// With data-replace="several users" it takes the place of those words instead.
(() => {
  function place(field, words, replaced) {
    const at = replaced ? field.value.toLowerCase().indexOf(replaced.toLowerCase()) : -1;
    if (at >= 0) {
      field.setRangeText(words, at, at + replaced.length, "end");
      return;
    }
    const used = document.activeElement === field || field.selectionStart > 0;
    const start = used ? field.selectionStart : field.value.length;
    const end = used ? field.selectionEnd : start;
    const gap = start > 0 && !/\s$/.test(field.value.slice(0, start)) ? " " : "";
    field.setRangeText(gap + words, start, end, "end");
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-insert]");
    if (!button) return;
    const field = document.querySelector(button.dataset.target);
    if (!field) return;
    event.preventDefault();
    place(field, button.dataset.insert, button.dataset.replace);
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    button.closest("details.menu")?.removeAttribute("open");
  });
})();
