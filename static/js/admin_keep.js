// Lets autosave.js keep what is typed into a form of the administration, as it does on the portal's pages.
//
// Never a password, a key, or an address that may carry one. Loaded before autosave.js, with data-user.
(() => {
  const SECRET = /password|secret|token|link/i;
  const TEXT = 'textarea, input:not([type]), input[type="text"], input[type="email"], input[type="url"]';

  // A row of a table is known by its id: the rows may have moved meanwhile.
  function keyOf(field) {
    const row = field.name.match(/^(.+-\d+)-[^-]+$/)?.[1];
    const id = row ? field.form.elements[`${row}-id`]?.value : "";
    return [location.pathname, field.name, id].filter(Boolean).join(":");
  }

  document.documentElement.dataset.user = document.currentScript.dataset.user;
  document.documentElement.dataset.keepTill = "page";
  for (const form of document.querySelectorAll('#content form[method="post"]:not(#changelist-form)')) {
    for (const field of form.querySelectorAll(TEXT)) {
      if (field.name && !SECRET.test(field.name) && !field.readOnly) field.dataset.keep = keyOf(field);
    }
  }
})();
