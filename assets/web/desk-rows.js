// Draws drafts. What came from the chat becomes text and nothing else.

export function element(tag, name = "", text = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== "") made.textContent = text;
  return made;
}

export function icons(root) {
  for (const one of root.querySelectorAll("[data-icon]"))
    one.style.setProperty("--icon", `url("/desk/icons/${one.dataset.icon}.svg")`);
}

// Fetched while the line stands: once it is lost there is nobody to ask.
export function fetchIcons(names) {
  for (const name of names) new Image().src = `/desk/icons/${name}.svg`;
}

function chip(words, tone, icon) {
  const made = element("span", `chip ${tone}`, "");
  made.dataset.icon = icon;
  made.append(words);
  return made;
}

function sure(bars, words) {
  const made = element("span", `sure bars${bars}`);
  for (const n of [1, 2, 3]) made.append(element("i", n <= bars ? "on" : ""));
  made.append(element("span", "", words[`bars${bars}`]));
  return made;
}

function goods(row, words) {
  const made = element("div", row.goods.length ? "goods" : "goods unclear");
  if (!row.goods.length) made.textContent = words.unclear;
  row.goods.forEach((line, at) => {
    if (at) made.append(" + ");
    made.append(`${line.times} `, element("span", "code", line.code), ` ${line.name}`);
    if (line.left) made.append(" ", element("span", "left", line.left));
  });
  return made;
}

const clock = new Intl.DateTimeFormat("vi", { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

function viewer(row, state) {
  const made = element("div", "under");
  made.append(element("span", "platform", row.platform), element("span", "viewer", row.viewer));
  made.append(element("span", "time", clock.format(row.at)));
  if (state.sending) made.append(chip(state.words.sending, "sky", "hourglass"));
  if (row.holder) made.append(chip(state.words.holder.replace("{name}", row.holder), "plum", "lock"));
  for (const one of row.chips) made.append(chip(one.words, one.tone, one.icon));
  if (!row.holder) made.append(sure(row.bars, state.words));
  return made;
}

function details(row, state) {
  const made = element("div", "more");
  if (row.text) made.append(element("p", "said", `“${row.text}”`));
  if (row.reason) made.append(element("p", "", row.reason));
  if (row.phone) made.append(phone(row, state));
  if (row.address) {
    const address = element("p", "");
    address.dataset.icon = "map-pin";
    address.append(` ${row.address}`);
    made.append(address);
  }
  if (row.holder && row.resting) made.append(element("p", "wish", state.words.takeOver));
  return made;
}

function phone(row, state) {
  const made = element("div", "phone");
  const number = element("span", "", state.phone ?? row.phone);
  number.dataset.icon = "phone";
  const eye = element("button", "reveal");
  eye.type = "button";
  eye.dataset.icon = "eye";
  eye.tabIndex = -1;
  eye.setAttribute("aria-label", state.words.reveal);
  eye.title = state.words.reveal;
  eye.append(Object.assign(element("kbd"), { textContent: "V" }));
  made.append(number, eye);
  return made;
}

// `state`: words, selected, sending, fresh, phone (only while it is held open).
export function draw(row, state) {
  const made = element("li", "row");
  made.id = `row-${row.number}`;
  made.dataset.number = row.number;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", String(state.selected));
  made.classList.toggle("taken", Boolean(row.holder));
  made.classList.toggle("sending", state.sending);
  made.classList.toggle("fresh", state.fresh);
  const top = element("div", "top");
  top.append(goods(row, state.words), element("span", "money", row.goods.length ? row.money : "—"));
  made.append(top);
  if (row.wish) made.append(element("div", "wish", row.wish));
  made.append(viewer(row, state));
  if (state.selected) made.append(details(row, state));
  icons(made);
  return made;
}
