// A double press sends once: after the first submit the form rests until an answer or a return to the page.
(() => {
  const buttons = (form) => [...form.querySelectorAll("button[type=submit], button:not([type])")];
  const byHtmx = (form) => form.matches("[hx-post], [hx-get], [hx-put], [hx-patch], [hx-delete]");

  function rest(form) {
    form.dataset.sending = "yes";
    setTimeout(() => buttons(form).forEach((button) => button.setAttribute("aria-busy", "true")));
  }
  function wake(form) {
    delete form.dataset.sending;
    buttons(form).forEach((button) => button.removeAttribute("aria-busy"));
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.submitter?.getAttribute("aria-disabled") === "true" || form.dataset.sending) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (form.method !== "get" && !byHtmx(form)) {
      rest(form);
    }
  }, true);
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[aria-disabled=true]");
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  document.addEventListener("htmx:beforeRequest", (event) => {
    const { elt, requestConfig } = event.detail;
    const pressed = requestConfig.triggeringEvent?.type === "submit"; // a text saved while typing is no press
    if (pressed && elt.matches("form") && requestConfig.verb !== "get") rest(elt);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.elt.matches("form")) wake(event.detail.elt);
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form[data-sending]").forEach(wake);
  });
})();
