// Copies a text: data-copy-url="/escalations/5/brief.md" asks for it, data-copy="#id" takes it from the page.
(() => {
  async function textFor(button) {
    if (button.dataset.copy) return document.querySelector(button.dataset.copy).textContent.trim();
    const answer = await fetch(button.dataset.copyUrl, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    return answer.text();
  }

  async function put(text) {
    if (navigator.clipboard?.writeText) return navigator.clipboard.writeText(text);
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "visually-hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("refused");
    return undefined;
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy], [data-copy-url]");
    if (!button) return;
    event.preventDefault();
    const words = button.querySelector("[data-label]") ?? button;
    const before = words.textContent;
    let said = "Copied";
    try { await put(await textFor(button)); } catch { said = "Not copied. Select the text by hand."; }
    words.textContent = said;
    document.dispatchEvent(new CustomEvent("announce", { detail: said }));
    setTimeout(() => { words.textContent = before; }, 2500);
  });
})();
