// The second desk: what is chosen, what is pressed, and what of it is shown.

import { Line, kept } from "./desk-line.js";
import { draw, element, fetchIcons, icons } from "./desk-rows.js";

const at = (id) => document.getElementById(id);
const rows = new Map();
let words = {}, reasons = [], order = [], selected = null, mode = "rest", line = null, shownPhone = null;
let you = "", waiting = 0, live = false, last = null, desks = [], drawn = new Map(), known = false;
let selectSoon = null, loaded = false;

// ------------------------------------------------------------------ beginning

const token = location.hash.slice(1) || kept.get("token", "");
history.replaceState(null, "", location.pathname); // the key stays out of sight and out of the history
kept.put("token", token);
icons(document);
fetchIcons(["wifi-off", "hourglass", "lock", "triangle-alert", "circle-check"]);
line = new Line(token, { welcome, told, state, dropped: () => notice(words.unsure) });

function welcome(said) {
  ({ words, reasons } = said);
  document.documentElement.lang = said.language;
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = words[one.dataset.word];
  at("title").textContent = known ? words.queue : words.title;
  at("notice-close").textContent = words.close;
  at("queue").setAttribute("aria-label", words.queue);
  at("line").setAttribute("aria-label", words.editName);
  at("reasons").replaceChildren(...reasons.map((words, n) => reasonButton(words, n)), leaveButton());
  drawn.clear();
  if (line.ready) { show(); return; }
  const name = kept.get("name", "");
  if (name) line.say({ name });
  else askName("");
}

function askName(problem) {
  at("who").hidden = false;
  at("desk").hidden = at("foot").hidden = true;
  at("name").value ||= kept.get("name", "");
  at("name-problem").textContent = problem;
  at("name").focus();
}

at("who").onsubmit = (event) => {
  event.preventDefault();
  line.say({ name: at("name").value });
};

const ENDS = ["badLink", "elsewhere"];

function state(now) {
  at("lost").hidden = now === "on";
  at("lost-words").textContent = words[now] ?? LOST[now] ?? LOST.lost;
  if (ENDS.includes(now)) at("who").hidden = true;
  if (now === "badLink") kept.put("token", "");
  document.body.classList.toggle("lost", now !== "on");
}

// Before the first word of the other side nobody knows the language: Vietnamese.
const LOST = {
  lost: "Chưa nối được với máy chính. Đang nối lại.",
  badLink: "Địa chỉ này không dùng được nữa. Quét lại mã QR ở máy chính.",
};

// ------------------------------------------------------------------ what is told

function told(news) {
  if (news.badName) return askName(news.badName);
  if (news.you) {
    you = news.you;
    known = true;
    rows.clear();
    at("title").textContent = words.queue;
    at("who").hidden = true;
    at("desk").hidden = at("foot").hidden = false;
    if (selected !== null) tellSelected();
  }
  for (const row of news.rows ?? []) {
    row.fresh = loaded && !rows.has(row.number);
    rows.set(row.number, row);
    drawn.delete(row.number);
  }
  if (news.order) follow(news.order);
  ({ waiting = waiting, live = live, last = last, desks = desks, loaded = loaded } = news);
  if (news.stock) showStock(news.stock);
  for (const one of news.said ?? []) hear(one);
  show();
}

function hear(one) {
  if ("answer" in one && !one.ok) {
    drawn.delete(one.of?.number);
    notice(`${one.of?.number ? `#${one.of.number}: ` : ""}${one.cause} ${one.remedy}`);
  } else if ("reading" in one && mode === "edit" && one.of === selected && one.text === at("line").value) {
    at("reading").classList.toggle("problem", Boolean(one.reading.problem));
    at("reading").textContent = one.reading.problem || `${one.reading.goods} · ${one.reading.money}`;
  } else if ("phone" in one && shownPhone && one.of === shownPhone.number) {
    shownPhone.words = one.phone;
    drawn.delete(one.of);
  }
}

// Keep the draft that is chosen; where it is gone, the one that stood behind it and is free.
function follow(now) {
  const before = order.indexOf(selected);
  for (const number of [...rows.keys()]) if (!now.includes(number)) { rows.delete(number); drawn.delete(number); }
  order = now;
  if (order.includes(selected)) return;
  const was = selected;
  choose(freeFrom(Math.max(0, before)), was === null);
}

const pending = (number) => line.outbox.some((act) => act.number === number && ["confirm", "refuse", "wait", "edit"].includes(act.act));
const isFree = (number) => rows.get(number) && !rows.get(number).holder && !pending(number);

function freeFrom(place) {
  const round = [...order.slice(place), ...order.slice(0, place).reverse()];
  return round.find(isFree) ?? order[Math.min(place, order.length - 1)] ?? null;
}

function choose(number, quiet = false) {
  if (number === selected) return;
  leaveMode();
  drawn.delete(selected);
  drawn.delete(number);
  selected = number;
  shownPhone = null;
  if (!quiet) tellSelected();
  show();
  at(`row-${number}`)?.scrollIntoView({ block: "nearest" });
}

function tellSelected() { // held arrow keys are one word
  if (selectSoon) return;
  selectSoon = setTimeout(() => {
    selectSoon = null;
    if (selected !== null && line.ready) line.say({ select: selected });
  }, 60);
}

// ------------------------------------------------------------------ what is shown

function show() {
  if (!known) return;
  const list = at("queue");
  const parts = order.filter((number) => rows.has(number)).map((number) => {
    const sending = pending(number);
    const sign = `${number === selected}${sending}`;
    if (drawn.get(number)?.sign !== sign) drawn.set(number, { sign, part: drawOne(number, sending) });
    return drawn.get(number).part;
  });
  parts.forEach((part, n) => list.children[n] === part || list.insertBefore(part, list.children[n] ?? null));
  while (list.children.length > parts.length) list.lastChild.remove();
  list.setAttribute("aria-activedescendant", selected === null ? "" : `row-${selected}`);
  at("count").hidden = !waiting;
  at("count").textContent = waiting;
  document.title = waiting ? `(${waiting}) coop_live` : "coop_live";
  at("more").hidden = waiting <= order.length;
  at("more").textContent = words.more.replace("{count}", waiting - order.length);
  at("empty").hidden = parts.length > 0 || !loaded;
  at("empty-words").textContent = live ? words.empty : words.notLive;
  showActs();
  showDesks();
}

function drawOne(number, sending) {
  const row = rows.get(number);
  const made = draw(row, {
    words, sending, selected: number === selected, fresh: row.fresh,
    phone: shownPhone?.number === number ? shownPhone.words : null,
  });
  row.fresh = false;
  const eye = made.querySelector(".reveal");
  if (eye) {
    eye.onpointerdown = (event) => { event.preventDefault(); reveal(true); };
    eye.oncontextmenu = (event) => event.preventDefault();
  }
  return made;
}

function showActs() {
  const row = rows.get(selected);
  at("rest").hidden = mode !== "rest";
  at("editing").hidden = mode !== "edit";
  at("refusing").hidden = mode !== "refuse";
  for (const id of ["confirm", "edit", "refuse", "later", "wait"]) at(id).disabled = !row || pending(selected);
  at("confirm").lastChild.textContent = row?.holder ? words.instead : row?.verbs[0] ?? "";
  at("confirm").classList.toggle("primary", !row?.holder);
  at("refuse").lastChild.textContent = row?.verbs[1] ?? "";
  at("rest").classList.toggle("none", !row);
  at("wait").hidden = !row?.mayWait;
  for (const id of ["edit", "refuse", "wait"]) at(id).disabled ||= Boolean(row?.holder);
  if (!row) at("rest").hidden = true;
  at("last").hidden = !last;
  at("last-words").textContent = last?.words ?? "";
  at("undo").disabled = line.outbox.some((act) => act.act === "undo");
}

function showDesks() {
  at("desks").hidden = desks.length < 2;
  at("desks").replaceChildren(...desks.flatMap((name, n) => {
    const [before, after] = words.desk.replace("{number}", n + 1).split("{name}");
    const who = element("b", name === you ? "me" : "", name);
    return [n ? " · " : "", before, who, after];
  }));
}

function showStock(stock) {
  at("stock-rows").replaceChildren(...stock.map((one) => {
    const made = element("tr");
    const name = element("td");
    name.append(element("span", "code", one.code), ` ${one.name}`);
    made.append(name, element("td", /^0( |$)/.test(one.left) ? "none" : "", one.left));
    return made;
  }));
  at("stock-button").hidden = !stock.length;
  if (wide.matches) at("stock").hidden = !stock.length;
}

const wide = matchMedia("(min-width: 760px)");
wide.onchange = () => openStock(wide.matches && at("stock-rows").children.length > 0);
at("stock-button").onclick = () => openStock(at("stock").hidden);

function openStock(open) {
  at("stock").hidden = !open;
  at("stock-button").setAttribute("aria-expanded", String(open));
}

function notice(text) {
  at("notice-words").textContent = text.trim();
  at("notice").hidden = false;
}
at("notice-close").onclick = () => { at("notice").hidden = true; at("queue").focus(); };

// ------------------------------------------------------------------ what is pressed

function step(by) {
  const place = order.indexOf(selected) + by;
  if (order.length) choose(order[Math.max(0, Math.min(place, order.length - 1))]);
}

// An act goes out once; the hand goes on at once to the next draft that is free.
function act(name, more = {}) {
  const row = rows.get(selected);
  if (!row || pending(selected)) return;
  at("notice").hidden = true;
  const place = order.indexOf(selected);
  line.act(name, selected, { seen: row.seen, ...more });
  leaveMode();
  if (row.holder && name !== "later") return;
  drawn.delete(selected);
  if ((name === "edit" && !row.proposed) || (name === "confirm" && row.blocked)) return show(); // maybe pressed twice
  const next = freeFrom(place + 1 < order.length ? place + 1 : place);
  if (next === selected) show(); else choose(next);
}

function confirm() {
  const row = rows.get(selected);
  if (row && !row.holder && row.mayEdit) edit();
  else act("confirm");
}

function edit() {
  const row = rows.get(selected);
  if (!row || pending(selected)) return;
  if (row.holder) return notice(words.holder.replace("{name}", row.holder));
  setMode("edit");
  at("line").value = row.typed;
  read();
  at("line").focus();
  at("line").select();
}

function refuse() {
  const row = rows.get(selected);
  if (!row || pending(selected)) return;
  if (row.holder) return notice(words.holder.replace("{name}", row.holder));
  if (row.proposed) return act("refuse", { text: "" });
  setMode("refuse");
  at("reasons").firstChild.focus();
}

function undo() {
  const mine = line.outbox.filter((act) => !["later", "undo"].includes(act.act)).at(-1);
  const number = mine?.number ?? last?.number;
  if (number !== undefined && !at("undo").disabled) line.act("undo", number);
  show();
}

function reasonButton(words, n) {
  const made = element("button", "", words);
  made.type = "button";
  made.onclick = () => act("refuse", { text: reasons[n] });
  return made;
}

function leaveButton() {
  const made = element("button", "quiet", words.cancel);
  made.type = "button";
  made.onclick = leaveMode;
  return made;
}

function setMode(now) { mode = now; showActs(); }

function leaveMode() {
  if (mode === "rest") return false;
  setMode("rest");
  at("queue").focus();
  return true;
}

const read = () => line.say({ read: at("line").value, number: selected });
at("line").oninput = read;
at("editing").onsubmit = (event) => {
  event.preventDefault();
  const problem = at("reading").classList.contains("problem") ? at("reading").textContent : "";
  if (problem && line.ready) return;
  act("edit", { text: at("line").value });
};
at("edit-leave").onclick = leaveMode;

function reveal(on) {
  const row = rows.get(selected);
  if (!on) { if (shownPhone) { drawn.delete(shownPhone.number); shownPhone = null; show(); } return; }
  if (!row?.phone || shownPhone) return;
  shownPhone = { number: selected, words: null };
  line.say({ phone: selected });
}
for (const name of ["pointerup", "pointercancel", "blur"]) addEventListener(name, () => reveal(false));

at("queue").onclick = (event) => {
  const row = event.target.closest(".row");
  if (row && !event.target.closest("button")) choose(Number(row.dataset.number));
};

const BUTTONS = { confirm, edit, refuse, later: () => act("later"), wait: () => act("wait"), undo };
for (const [id, press] of Object.entries(BUTTONS))
  at(id).onclick = () => { press(); if (mode === "rest") at("queue").focus({ preventScroll: true }); };

const KEYS = { e: edit, x: refuse, w: () => rows.get(selected)?.mayWait && act("wait"), u: undo };

addEventListener("keydown", (event) => {
  if (!known || !at("who").hidden || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const key = letter(event);
  if (key === "Escape") {
    if (!leaveMode()) { at("notice").hidden = true; if (!wide.matches) openStock(false); }
    return;
  }
  const focus = document.activeElement;
  if (focus?.tagName === "INPUT") return;
  if (mode === "refuse") return chooseReason(event, key);
  const button = focus?.tagName === "BUTTON";
  if (key === "ArrowDown") step(1);
  else if (key === "ArrowUp") step(-1);
  else if (key === "v") reveal(true);
  else if (event.repeat || (button && (key === "Enter" || key === " "))) return;
  else if (key === "Enter") confirm();
  else if (key === " ") act("later");
  else if (KEYS[key]) KEYS[key]();
  else return;
  event.preventDefault();
});
addEventListener("keyup", (event) => letter(event) === "v" && reveal(false));

function chooseReason(event, key) {
  const buttons = [...at("reasons").children];
  const here = Math.max(0, buttons.indexOf(document.activeElement));
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  if (by) buttons[(here + by + buttons.length) % buttons.length].focus();
  else if (key === "x" && !event.repeat) (buttons[here] ?? buttons[0]).click();
  else return;
  event.preventDefault();
}

// A Vietnamese keyboard may join letters: then the place of the key counts.
function letter(event) {
  if (event.key.length > 1 || event.key === " ") return event.key;
  const plain = event.key.toLowerCase();
  return plain >= "a" && plain <= "z" ? plain : event.code.replace("Key", "").toLowerCase();
}
