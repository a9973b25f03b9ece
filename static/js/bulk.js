// Ticks all rows of a list at once, and says how many are ticked.
(() => {
  const boxes = (form) => [...form.querySelectorAll(".tick input[name]")];

  function count(form) {
    const all = boxes(form);
    const ticked = all.filter((box) => box.checked).length;
    for (const place of form.querySelectorAll("[data-ticked]")) place.textContent = String(ticked);
    const head = form.querySelector("[data-tick-all]");
    if (!head) return;
    head.checked = ticked > 0 && ticked === all.length;
    head.indeterminate = ticked > 0 && ticked < all.length;
  }

  document.addEventListener("change", (event) => {
    const form = event.target.closest?.("form");
    if (!form || !event.target.closest(".tick")) return;
    if (event.target.matches("[data-tick-all]")) {
      for (const box of boxes(form)) box.checked = event.target.checked;
    }
    count(form);
  });
  window.addEventListener("pageshow", () => {
    for (const head of document.querySelectorAll("[data-tick-all]")) count(head.form ?? head.closest("form"));
  });
})();
