// Drags a row of a tree among its siblings, by mouse, pen or finger; the server puts it there.
// Without a script, and by keyboard, the arrows beside each row do the same.
(() => {
  const form = document.querySelector("[data-order-tree]");
  if (!form) return;
  let row = null;
  let goal = null;

  const of = (id) => form.querySelector(`[data-category="${id}"]`);
  const marks = ["is-goal-before", "is-goal-after"];

  function siblingAt(x, y) {
    let found = document.elementFromPoint(x, y)?.closest("[data-category]");
    while (found && found.dataset.parent !== row.dataset.parent) found = of(found.dataset.parent);
    return found;
  }

  function clear() {
    for (const one of form.querySelectorAll("tr")) one.classList.remove("is-dragged", ...marks);
  }

  function aim(event) {
    clear();
    row.classList.add("is-dragged");
    const sibling = siblingAt(event.clientX, event.clientY);
    goal = null;
    if (!sibling || sibling === row) return;
    const box = sibling.getBoundingClientRect();
    const after = event.clientY > box.top + box.height / 2;
    sibling.classList.add(marks[Number(after)]);
    goal = { sibling, after };
  }

  function following(sibling) {
    const siblings = [...form.querySelectorAll("[data-category]")].filter((one) => one.dataset.parent === row.dataset.parent);
    return siblings[siblings.indexOf(sibling) + 1];
  }

  function drop() {
    if (!row) return;
    const { sibling, after } = goal || {};
    const before = sibling && (after ? following(sibling) : sibling);
    clear();
    if (sibling && before !== row) {
      form.elements.category.value = row.dataset.category;
      form.elements.before.value = before?.dataset.category || "";
      for (const name of ["category", "before"]) form.elements[name].disabled = false;
      form.submit();
    }
    row = goal = null;
  }

  for (const grip of form.querySelectorAll("[data-grip]")) {
    grip.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      row = grip.closest("[data-category]");
      grip.setPointerCapture(event.pointerId);
      row.classList.add("is-dragged");
    });
    grip.addEventListener("pointermove", (event) => row && aim(event));
    grip.addEventListener("pointerup", drop);
    grip.addEventListener("pointercancel", () => { clear(); row = goal = null; });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && row) { clear(); row = goal = null; }
  });
})();
