// When a request fails: one visible line with what happened, the way on, and the same press again.
(() => {
  const line = document.getElementById("connection");
  if (!line) return;
  const text = line.querySelector("[data-text]");
  const signIn = line.querySelector("[data-sign-in-link]");
  const again = line.querySelector("[data-again]");
  let last = null;

  const WORDS = {
    offline: "No connection to the portal. Your text is kept in this browser. Press Try again once you are back online.",
    ended: "You were signed out. Sign in in a new tab, then press Try again here. Your text is kept.",
    over: "You were signed out. Sign in in a new tab, then come back here. What you typed is kept.",
    400: "The portal could not read that request. Your text is kept. Reload the page and send it again.",
    403: "You may not do this, or this page is older than your session. Your text is kept. Reload the page to see what you may do.",
    404: "This is not here any more. Somebody may have moved or merged it. Reload the page.",
    413: "That is too large. Your text is kept. Attach it as a smaller file, or shorten it.",
    429: "Too many tries in a short time. Your text is kept. Wait a minute, then press Try again.",
    503: "The portal is not ready at the moment. Your text is kept. Press Try again in a minute.",
    other: "Something broke on our side. Your text is kept. Press Try again; if it happens again, tell an administrator the time.",
  };

  function show(kind, words) {
    text.textContent = words || WORDS[kind] || WORDS.other;
    signIn.hidden = kind !== "ended" && kind !== "over";
    again.hidden = !last || kind === 404;
    line.hidden = false;
    line.dataset.kind = kind;
  }

  const ended = (xhr) => {
    const path = document.body.dataset.signIn;
    return xhr.status === 401 || Boolean(path && xhr.responseURL && new URL(xhr.responseURL).pathname === path);
  };

  function sentence(xhr) {
    const plain = (xhr.getResponseHeader("Content-Type") || "").startsWith("text/plain");
    const words = xhr.responseText.trim();
    return plain && words.length < 400 ? words : "";
  }

  function remember(detail) {
    const { elt, verb, path, triggeringEvent } = detail.requestConfig;
    last = { elt, verb, path, target: detail.target, event: triggeringEvent };
  }

  // A new session brings a new token; the page it is asked from carries it.
  async function freshToken() {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const headers = page.body.getAttribute("hx-headers");
    if (!headers || page.documentElement.dataset.user !== document.documentElement.dataset.user) return false;
    document.body.setAttribute("hx-headers", headers);
    const token = JSON.parse(headers)["X-CSRFToken"];
    for (const field of document.querySelectorAll("input[name=csrfmiddlewaretoken]")) field.value = token;
    return true;
  }

  async function repeat() {
    try {
      if (!(await freshToken())) return show("ended");
    } catch {
      return show("offline");
    }
    line.hidden = true;
    if (!last?.elt.isConnected) return location.reload();
    const { elt, target, event, verb, path } = last;
    const pressed = event?.submitter;
    const values = pressed?.name ? { [pressed.name]: pressed.value } : {};
    return htmx.ajax(verb, path, { source: elt, target, event, values });
  }

  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!ended(event.detail.xhr)) return;
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    remember(event.detail);
    show("ended");
  });
  document.addEventListener("htmx:responseError", (event) => {
    const { xhr } = event.detail;
    if (ended(xhr)) return;
    remember(event.detail);
    show(xhr.status, sentence(xhr));
  });
  for (const name of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(name, (event) => {
      remember(event.detail);
      show("offline");
    });
  }
  document.addEventListener("htmx:afterOnLoad", (event) => {
    if (event.detail.xhr.status < 400 && !ended(event.detail.xhr)) line.hidden = true;
  });
  // What is noticed without a press: the session has ended, or somebody is signed in again.
  document.addEventListener("connection", async (event) => {
    if (event.detail === "over" && line.hidden) show("over");
    if (event.detail !== "back") return;
    if (await freshToken().catch(() => false)) line.hidden = line.hidden || line.dataset.kind === "over";
  });
  again.addEventListener("click", repeat);
  line.querySelector("[data-close]").addEventListener("click", () => { line.hidden = true; });
})();
