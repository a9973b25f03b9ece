// Says who else has this ticket open, and who of them is writing.
(() => {
  const line = document.getElementById("here");
  if (!line) return;

  document.addEventListener("live:told", (event) => {
    const others = event.detail.here ?? [];
    const names = others.map((one) => (one.writes ? `${one.name}, writing` : one.name));
    line.querySelector("[data-text]").textContent = `Also here: ${names.join(" · ")}`;
    line.hidden = others.length === 0;
  });
})();
