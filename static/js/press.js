// Small presses that only a script can do: print this page, send a form when a choice in it changes, close a dialog.
(() => {
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) window.print();
    const sheet = event.target.closest?.("[data-close-sheet]")?.closest("dialog");
    if (sheet) sheet.close();
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches?.("[data-send-on-change] select, [data-send-on-change] [type=checkbox]")) {
      event.target.form.requestSubmit();
    }
  });
  for (const button of document.querySelectorAll("[data-without-script]")) button.hidden = true;
})();
