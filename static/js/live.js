// Asks every few seconds whether the open page has changed; rests while nobody sees it, and waits longer after errors.
//
// <main data-live="/live/queue/" data-live-seen="9f2c">   where it asks, and the mark of what it shows
// Told to others: live:told {seen, unread, …}, live:changed when the page is to be fetched again (see fresh.js).
(() => {
  const main = document.querySelector("main[data-live]");
  if (!main) return;
  const EVERY = 3800;
  const SLOWEST = 60000;
  const PATIENCE = 10000;
  const WRITES_FOR = 5000;
  let wroteAt = -WRITES_FOR;
  let wait = EVERY;
  let timer = 0;
  let mark = "";
  let told = null;
  let asking = false;
  let ended = false;

  const say = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

  function later(milliseconds) {
    clearTimeout(timer);
    wait = Math.min(milliseconds, SLOWEST);
    if (!document.hidden) timer = setTimeout(ask, wait * (0.92 + Math.random() * 0.16));
  }

  function end() {
    clearTimeout(timer);
    if (!ended) say("connection", "over");
    ended = true;
  }

  function goOn() {
    if (ended) say("connection", "back");
    ended = false;
    if (told && told.seen !== main.dataset.liveSeen) say("live:changed");
    later(EVERY);
  }

  async function take(answer) {
    if (answer.type === "opaqueredirect" || answer.status === 401) return end();
    if (answer.status !== 304 && !answer.ok) return later(wait * 2);
    if (answer.ok) {
      told = await answer.json();
      mark = answer.headers.get("ETag");
      say("live:told", told);
    }
    return goOn();
  }

  // Where colleagues see who writes, the question says so.
  function address() {
    const writes = document.getElementById("here") && performance.now() - wroteAt < WRITES_FOR;
    return main.dataset.live + (writes ? "?writes=1" : "");
  }

  async function ask() {
    if (document.hidden || asking) return;
    asking = true;
    const headers = mark ? { "If-None-Match": mark } : {};
    const options = { headers, credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(PATIENCE) };
    try {
      await take(await fetch(address(), options));
    } catch {
      later(wait * 2);
    } finally {
      asking = false;
    }
  }

  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (!document.hidden) ask();
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("textarea")) wroteAt = performance.now();
  });
  window.addEventListener("focus", () => { if (ended) ask(); });
  later(400);
})();
