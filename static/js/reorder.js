// Orders the items of a list by arrows or by dragging their handle; the field named by data-reorder holds the order.
(() => {
  document.addEventListener("DOMContentLoaded", () => {
    for (const list of document.querySelectorAll("[data-reorder]")) start(list);
  });

  function start(list) {
    const field = list.closest("form").elements[list.dataset.reorder];
    const said = list.parentElement.querySelector("[data-reorder-said]");
    const items = () => [...list.children];
    let dragged = null;

    function keep(item) {
      field.value = items().map((one) => one.dataset.key).join(",");
      items().forEach((one, place) => { one.querySelector(".reorder__no").textContent = place + 1; });
      if (said) said.textContent = `${item.querySelector("summary b").textContent} is number ${items().indexOf(item) + 1} now. Save to keep it.`;
    }

    list.addEventListener("click", (event) => {
      const button = event.target.closest("[data-move]");
      if (!button) return;
      event.preventDefault();
      const item = button.closest("li");
      const other = button.dataset.move === "1" ? item.nextElementSibling : item.previousElementSibling;
      if (!other) return;
      if (button.dataset.move === "1") other.after(item);
      else other.before(item);
      keep(item);
      button.focus();
    });

    list.addEventListener("dragstart", (event) => {
      if (!event.target.closest(".reorder__handle")) return;
      dragged = event.target.closest("li");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.key);
    });
    list.addEventListener("dragover", (event) => {
      const over = event.target.closest("li");
      if (!dragged || !over || over === dragged) return;
      event.preventDefault();
      const box = over.getBoundingClientRect();
      if (event.clientY > box.top + box.height / 2) over.after(dragged);
      else over.before(dragged);
    });
    list.addEventListener("drop", (event) => { if (dragged) event.preventDefault(); });
    list.addEventListener("dragend", () => {
      if (dragged) keep(dragged);
      dragged = null;
    });
  }
})();
