// Offers the placeholders a kind may hold, and keeps an open preview up to date while typing.
(() => {
  const READ_BY_CUSTOMERS = ["reply", "acknowledgement"];
  const PAUSE = 500; // milliseconds of rest before the preview is asked for again

  document.addEventListener("DOMContentLoaded", () => {
    const kind = document.querySelector("#id_kind");
    const body = document.querySelector("#id_body");
    const rows = document.querySelectorAll("#placeholders li");
    const number = document.querySelector("#try-on");
    const button = document.querySelector("[hx-target='#preview']");
    if (!kind || !body || !button) return;

    function offer() {
      for (const row of rows) {
        row.hidden = "private" in row.dataset && READ_BY_CUSTOMERS.includes(kind.value);
        row.querySelector("button").hidden = false;
      }
    }

    let waiting;
    function refresh() {
      clearTimeout(waiting);
      if (number.value.trim()) waiting = setTimeout(() => button.dispatchEvent(new Event("preview")), PAUSE);
    }

    kind.addEventListener("change", offer);
    for (const field of [kind, body, number]) field.addEventListener("input", refresh);
    number.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      button.click();
    });
    offer();
  });
})();
