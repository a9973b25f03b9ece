// Gives the admin's drop-downs that search the name of their field: they come without one.
(() => {
  function name(field) {
    const box = field.nextElementSibling;
    const label = document.querySelector(`label[for="${field.id}"]`);
    if (!label || !box?.classList.contains("select2-container")) return;
    const words = label.textContent.trim().replace(/:$/, "");
    for (const part of box.querySelectorAll(".select2-selection__rendered, .select2-search__field")) {
      part.setAttribute("aria-label", words);
    }
  }

  const nameAll = (within) => setTimeout(() => within.querySelectorAll("select.admin-autocomplete").forEach(name));

  window.addEventListener("load", () => nameAll(document));
  document.addEventListener("formset:added", (event) => nameAll(event.target));
})();
