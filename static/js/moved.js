// Says who was faster while this page was open: the buttons are gone already, what was typed is still here.
(() => {
  const line = document.getElementById("moved");
  if (!line) return;
  let known;
  let newest = null;

  function tell(gone) {
    if (!newest || newest.id === known) return;
    known = newest.id;
    if (!newest.who) return;
    const words = gone ? `${newest.who} was faster: ${newest.did}. What you typed is still here.` : `${newest.who} ${newest.did}.`;
    line.querySelector("[data-text]").textContent = words;
    line.hidden = false;
  }

  document.addEventListener("live:told", (event) => {
    newest = event.detail.moved ?? null;
    if (known === undefined) known = newest?.id ?? 0;
  });
  document.addEventListener("live:fresh", (event) => tell(event.detail.gone));
})();
