// Says what an htmx answer did: the server sends HX-Trigger {"announce": "Step added"}.
(() => {
  document.addEventListener("announce", (event) => {
    const line = document.getElementById("announcer");
    const words = typeof event.detail === "string" ? event.detail : event.detail?.value;
    if (!line || !words) return;
    line.textContent = "";
    requestAnimationFrame(() => { line.textContent = words; });
  });
})();
