// Sets the chosen theme before the first paint, also where nobody is signed in yet.
(() => {
  const root = document.documentElement;
  const KEY = "handover:theme";

  function read() {
    try { return localStorage.getItem(KEY); } catch { return null; }
  }
  function write(theme) {
    try { localStorage.setItem(KEY, theme); } catch { /* a private window keeps nothing */ }
  }
  function apply(theme) {
    if (theme === "light" || theme === "dark") root.dataset.bsTheme = theme;
    else delete root.dataset.bsTheme;
  }

  if (root.dataset.user) write(root.dataset.bsTheme || "auto");
  else apply(read());

  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-theme-choice]")) return;
    apply(event.target.value);
    write(event.target.value);
  });
})();
