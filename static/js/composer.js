// The composer's three modes: only the visible text is required, each keeps its own, Ctrl+Enter sends.
(() => {
  const mode = (composer) => composer.querySelector(".composer__modes :checked");
  const shown = (node) => node.offsetParent !== null;

  function settle(composer) {
    for (const field of composer.querySelectorAll("[data-required]")) field.required = shown(field);
  }

  // A text that was brought back after a reload is looked at first.
  function openRestored(composer) {
    const text = composer.querySelector(".kept")?.parentElement.querySelector("textarea");
    const radio = text && composer.querySelector(`.composer__modes [value="${text.name}"]`);
    if (radio) radio.checked = true;
    settle(composer);
  }

  function setUp(composer) {
    settle(composer);
    composer.addEventListener("change", (event) => {
      if (event.target !== mode(composer)) return;
      settle(composer);
    });
    composer.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const button = [...composer.querySelectorAll("button[type=submit]")].find(shown);
      composer.requestSubmit(button);
    });
  }

  document.querySelectorAll(".composer").forEach(setUp);
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".composer").forEach(openRestored));
  document.addEventListener("htmx:load", (event) => {
    const swapped = event.detail.elt;
    if (swapped.matches?.(".composer")) setUp(swapped);
    else swapped.querySelectorAll?.(".composer").forEach((composer) => { if (swapped !== document.body) setUp(composer); });
  });
})();
