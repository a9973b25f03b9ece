// A soft bell and a count in the title when something new arrives; each can be turned off under “How I am told”.
(() => {
  const { bell, titleCount } = document.body.dataset;
  const title = document.title;
  const TONES = [660, 880];
  const MANY = 99;
  let known;
  let arrived = 0;
  let context;

  function tone(frequency, at) {
    const sound = context.createOscillator();
    const loudness = context.createGain();
    sound.frequency.value = frequency;
    loudness.gain.setValueAtTime(0.06, at);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.4);
    sound.connect(loudness).connect(context.destination);
    sound.start(at);
    sound.stop(at + 0.4);
  }

  // A browser lets a page sound only once somebody has pressed something in it; until then it stays silent.
  async function ring() {
    if (bell !== "on" || !navigator.userActivation?.hasBeenActive) return;
    try {
      context ??= new AudioContext();
      await context.resume();
      TONES.forEach((frequency, index) => tone(frequency, context.currentTime + index * 0.12));
      document.dispatchEvent(new CustomEvent("live:rang"));
    } catch { /* no sound here: the count says it */ }
  }

  function count(number) {
    arrived = number;
    if (titleCount === "on") document.title = arrived ? `(${arrived}) ${title}` : title;
  }

  function show(unread) {
    const number = document.querySelector("[data-unread]");
    if (!number) return;
    number.textContent = unread > MANY ? `${MANY}+` : unread;
    number.parentElement.hidden = unread === 0;
  }

  document.addEventListener("live:told", (event) => {
    const { unread } = event.detail;
    show(unread);
    const more = known === undefined ? 0 : unread - known;
    known = unread;
    if (more <= 0) return;
    count(arrived + more);
    ring();
  });
  const looked = () => { if (arrived) count(0); };
  for (const name of ["focus", "pointerdown", "keydown"]) window.addEventListener(name, looked);
})();
