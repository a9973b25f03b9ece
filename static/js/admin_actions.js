// The actions of a scenario: each row shows the one field its kind needs; rows are moved by buttons or by dragging.
(() => {
  const rowsOf = (group) => [...group.querySelectorAll(".inline-related:not(.empty-form)")];
  const number = (row) => Number(row.id.split("-").pop());
  const kindOf = (row) => row.querySelector("select[name$=-kind]");
  const positionOf = (row) => row.querySelector("input[name$=-position]");

  function showNeeded(row) {
    const kind = kindOf(row);
    const fields = JSON.parse(kind.dataset.fields);
    const needed = fields[kind.value];
    for (const name of new Set(Object.values(fields))) {
      const line = row.querySelector(`.form-row.field-${name}`);
      if (line) line.hidden = name !== needed && !line.querySelector(".errorlist");
    }
    row.querySelector(".form-row.field-position").hidden = true;
  }

  // Only rows that say something are numbered: an empty row stays as it came and is not sent as an action.
  function count(group) {
    const rows = rowsOf(group);
    let place = 0;
    for (const row of rows) if (kindOf(row).value) positionOf(row).value = place += 1;
    rows.forEach((row, at) => {
      row.querySelector("[data-move='-1']").disabled = at === 0;
      row.querySelector("[data-move='1']").disabled = at === rows.length - 1;
    });
  }

  function arrange(group, rows) {
    const end = group.querySelector(".empty-form");
    for (const row of rows) end.before(row);
  }

  function move(group, row, by) {
    const rows = rowsOf(group);
    const at = rows.indexOf(row);
    const to = at + by;
    if (to < 0 || to >= rows.length) return;
    if (by < 0) rows[to].before(row);
    else rows[to].after(row);
    count(group);
    const pressed = row.querySelector(`[data-move='${by}']`);
    (pressed.disabled ? row.querySelector(`[data-move='${-by}']`) : pressed).focus();
  }

  function button(words, sign) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = sign;
    made.setAttribute("aria-label", words);
    made.title = words;
    return made;
  }

  function setUp(group, row) {
    if (row.querySelector(".movers")) return;
    const movers = document.createElement("span");
    movers.className = "movers";
    const handle = document.createElement("span");
    handle.className = "movers__handle";
    handle.textContent = "⠿";
    handle.title = "Drag to another place";
    handle.setAttribute("aria-hidden", "true");
    movers.append(handle);
    for (const [words, sign, by] of [["Move up", "↑", -1], ["Move down", "↓", 1]]) {
      const made = button(words, sign);
      made.dataset.move = by;
      made.addEventListener("click", () => move(group, row, by));
      movers.append(made);
    }
    row.querySelector("h3").append(movers);
    kindOf(row).addEventListener("change", () => { showNeeded(row); count(group); });
    drag(group, row, handle);
    showNeeded(row);
  }

  function drag(group, row, handle) {
    handle.draggable = true;
    handle.addEventListener("dragstart", (event) => {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.id);
      event.dataTransfer.setDragImage(row, 0, 0);
      row.classList.add("is-dragged");
    });
    handle.addEventListener("dragend", () => {
      row.classList.remove("is-dragged");
      count(group);
    });
    row.addEventListener("dragover", (event) => {
      const dragged = group.querySelector(".is-dragged");
      if (!dragged || dragged === row) return;
      event.preventDefault();
      const box = row.getBoundingClientRect();
      if (event.clientY < box.top + box.height / 2) row.before(dragged);
      else row.after(dragged);
    });
    row.addEventListener("drop", (event) => event.preventDefault());
  }

  document.addEventListener("DOMContentLoaded", () => {
    const group = document.querySelector("#actions-group");
    if (!group?.querySelector("select[data-fields]")) return;
    rowsOf(group).forEach((row) => setUp(group, row));
    count(group);

    // The admin numbers the rows anew by where they stand when one is taken out: they stand as they came then.
    group.addEventListener("click", (event) => {
      if (event.target.closest(".inline-deletelink")) arrange(group, rowsOf(group).sort((a, b) => number(a) - number(b)));
    }, true);
    document.addEventListener("formset:removed", () => setTimeout(() => {
      const place = (row) => (kindOf(row).value ? Number(positionOf(row).value) : Infinity);
      arrange(group, rowsOf(group).sort((a, b) => place(a) - place(b)));
      count(group);
    }));
    document.addEventListener("formset:added", (event) => {
      if (!group.contains(event.target)) return;
      setUp(group, event.target);
      count(group);
    });
  });
})();
