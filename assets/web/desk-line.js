// The line to the main computer: comes back by itself, and sends what was pressed once and only once.

const SILENCE_MS = 9000; // the other side says something every four seconds
const BEAT_MS = 5000;
const LONGEST_WAIT_MS = 4000;
const WRONG_KEY = 4401, FULL = 4429, REPLACED = 4409;

export const kept = {
  get(name, other) {
    try { return JSON.parse(sessionStorage.getItem(name)) ?? other; } catch { return other; }
  },
  put(name, value) {
    try { sessionStorage.setItem(name, JSON.stringify(value)); } catch { /* private mode: until the tab closes */ }
  },
};

function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (one) => one.toString(16).padStart(2, "0")).join("");
}

export class Line {
  // `on` has: welcome(told), told(told), state(name): on, lost, badLink, busy, elsewhere; dropped(acts).
  constructor(token, on) {
    this.token = token;
    this.on = on;
    this.client = kept.get("client", "") || newKey();
    kept.put("client", this.client);
    this.outbox = kept.get("outbox", []);
    this.nextId = kept.get("nextId", 1);
    this.ready = false;
    this.tries = 0;
    this.over = false;
    addEventListener("online", () => this.hurry());
    addEventListener("offline", () => this.lose());
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
    addEventListener("pagehide", () => this.say({ leave: 1 }));
    addEventListener("pageshow", (event) => event.persisted && this.hurry());
    setInterval(() => this.look(), 1000);
    this.open();
  }

  open() {
    clearTimeout(this.soon);
    this.soon = null;
    this.heardAt = this.saidAt = Date.now();
    const socket = new WebSocket(`ws://${location.host}/desk/line`);
    this.socket = socket;
    socket.onopen = () => socket.send(JSON.stringify({ token: this.token, client: this.client }));
    socket.onmessage = (event) => socket === this.socket && this.hear(JSON.parse(event.data));
    socket.onclose = (event) => socket === this.socket && this.closed(event.code);
  }

  closed(code) {
    this.ready = false;
    this.socket = null;
    const end = { [WRONG_KEY]: "badLink", [REPLACED]: "elsewhere" }[code];
    if (end) {
      this.over = true;
      this.on.state(end);
      return;
    }
    this.on.state(code === FULL ? "busy" : "lost");
    this.tries += 1;
    const wait = Math.min(LONGEST_WAIT_MS, 250 * 2 ** Math.min(this.tries, 5));
    this.soon = setTimeout(() => this.open(), wait);
  }

  lose() { // whoever does not answer is not waited for
    const socket = this.socket;
    if (!socket || this.over) return;
    socket.onclose = socket.onmessage = null;
    socket.close();
    this.closed(0);
  }

  hurry() {
    if (this.over) return;
    if (this.soon) { this.tries = 0; this.open(); } else if (Date.now() - this.heardAt > SILENCE_MS) this.lose();
  }

  look() {
    if (!this.socket) return;
    const now = Date.now();
    if (now - this.heardAt > SILENCE_MS) this.lose();
    else if (this.ready && now - this.saidAt > BEAT_MS) this.say({ beat: 1 });
  }

  hear(told) {
    this.heardAt = Date.now();
    if (told.words) this.welcome(told);
    if (told.you) {
      this.ready = true;
      this.tries = 0;
      kept.put("name", told.you);
      this.on.state("on");
      for (const act of this.outbox) this.say(act);
    }
    for (const one of told.said ?? []) if ("answer" in one) this.answered(one);
    this.on.told(told);
  }

  welcome(told) {
    if (kept.get("run", told.run) !== told.run) {
      // Another run does not know what the last one did: only what may be asked twice is asked again.
      const unsure = this.outbox.filter((act) => act.act === "undo");
      this.outbox = this.outbox.filter((act) => act.act !== "undo");
      kept.put("outbox", this.outbox);
      if (unsure.length) this.on.dropped(unsure);
    }
    kept.put("run", told.run);
    this.on.welcome(told);
  }

  answered(answer) {
    answer.of = this.outbox.find((act) => act.id === answer.answer);
    this.outbox = this.outbox.filter((act) => act.id !== answer.answer);
    kept.put("outbox", this.outbox);
  }

  act(name, number, more = {}) {
    const act = { act: name, id: this.nextId, number, ...more };
    this.nextId += 1;
    kept.put("nextId", this.nextId);
    this.outbox.push(act);
    kept.put("outbox", this.outbox);
    if (this.ready) this.say(act);
  }

  say(told) {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.saidAt = Date.now();
    this.socket.send(JSON.stringify(told));
    return true;
  }
}
