// Swagger UI knows its dark colours by a class: it follows the portal's theme, or else the system's.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function paint() {
    const theme = root.dataset.bsTheme;
    root.classList.toggle("dark-mode", theme === "dark" || (theme !== "light" && dark.matches));
  }

  dark.addEventListener("change", paint);
  paint();
})();
