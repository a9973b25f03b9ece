// Saves a choice in the user menu at once; without script its form has a button.
(() => {
  const form = document.querySelector("[data-preferences]");
  if (!form) return;
  const button = form.querySelector("[type=submit]");
  button.hidden = true;

  form.addEventListener("change", async () => {
    document.body.dataset.singleKeys = form.elements.single_keys.checked ? "on" : "off";
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "follow" });
      if (!answer.ok) throw new Error(String(answer.status));
    } catch {
      button.hidden = false;
      document.dispatchEvent(new CustomEvent("announce", { detail: "Not saved yet. Press Save to try again." }));
    }
  });
})();
