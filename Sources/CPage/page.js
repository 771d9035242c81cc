"use strict";
// The picture is already there; this only filters, points and explains. Everything a document says is set with
// textContent. A meeting is in the window when some day that its date allows is (as with --from and --to).
(() => {
  const $ = id => document.getElementById(id);
  const data = JSON.parse($("data").textContent);
  const meetings = data.meetings, SVG = "http://www.w3.org/2000/svg", DAY = 86400000;
  const day = text => text ? Math.round(Date.parse(text + "T00:00:00Z") / DAY) : null;
  const iso = number => new Date(number * DAY).toISOString().slice(0, 10);
  for (const m of meetings) { m.first = day(m.earliest); m.last = day(m.latest); m.words = words(m); }
  const known = meetings.flatMap(m => [m.first, m.last]).filter(d => d !== null);
  const least = known.length ? Math.min(...known) : 0, most = known.length ? Math.max(...known) : 0;

  const svg = document.querySelector("#picture svg");
  const parts = [];
  for (const [tag, list] of Object.entries(data.parts)) {
    const element = svg.querySelector("#" + CSS.escape(tag));
    if (element) parts.push({ tag, list, element });
  }
  const partByTag = new Map(parts.map(part => [part.tag, part]));

  const state = { from: null, to: null, off: new Set(), query: "", chosen: null };
  let active = new Set(meetings.keys());

  function words(m) {
    return [m.kind, m.status, m.spoken, m.place, ...m.who.map(w => w.name)].join(" ").toLowerCase();
  }
  function make(name, text, attributes = {}) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }
  function draw(name, attributes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  // Which meetings are wanted, and what follows from it.
  function isWanted(m) {
    if (state.off.has(m.status) || state.off.has(m.kind)) return false;
    if (m.first === null && m.last === null) return state.from === null && state.to === null;
    if (state.to !== null && m.first !== null && m.first > state.to) return false;
    if (state.from !== null && m.last !== null && m.last < state.from) return false;
    return true;
  }
  let waiting = false;
  function update() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; show(); });
  }
  function show() {
    active = new Set([...meetings.keys()].filter(index => isWanted(meetings[index])));
    for (const part of parts) {
      const out = part.list.length > 0 && !part.list.some(index => active.has(index));
      if (out !== part.out) { part.element.classList.toggle("out", out); part.out = out; }
    }
    for (const row of rows) row.element.hidden = !active.has(row.index);
    $("count").textContent = `${active.size} of ${meetings.length} meetings`;
    for (const bar of bars) bar.element.classList.toggle("on", overlaps(bar.first, bar.last));
    placeBrush();
    $("from").value = state.from === null ? "" : iso(state.from);
    $("to").value = state.to === null ? "" : iso(state.to);
    remember();
  }
  const overlaps = (first, last) => (state.from === null || last >= state.from) && (state.to === null || first <= state.to);

  // Pointing and choosing.
  function light(list) {
    const wanted = list && new Set(list);
    for (const part of parts) {
      const near = !wanted || part.list.some(index => wanted.has(index));
      part.element.classList.toggle("dim", !near);
    }
  }
  // A meeting that this view has no mark for.
  function alone(tag) {
    const index = /^m\d+$/.test(tag) ? Number(tag.slice(1)) - 1 : -1;
    return meetings[index] ? { tag, list: [index], element: null } : null;
  }
  function choose(tag) {
    for (const element of document.querySelectorAll(".chosen")) element.classList.remove("chosen");
    const part = tag === null ? null : partByTag.get(tag) ?? alone(tag);
    state.chosen = part ? tag : null;
    light(part ? part.list : null);
    document.body.classList.toggle("reading", Boolean(part));
    if (part) {
      part.element?.classList.add("chosen");
      for (const row of rows) if (part.list.length === 1 && row.index === part.list[0]) row.element.classList.add("chosen");
    }
    explain(part);
    remember();
  }
  function explain(part) {
    const panel = $("evidence");
    panel.replaceChildren();
    if (!part) { panel.append(make("p", "Choose anything in the picture or the table to read its evidence.", { class: "quiet" })); return; }
    panel.append(make("h2", data.names[part.tag] ?? "Evidence"));
    for (const index of part.list.slice(0, 60)) {
      const m = meetings[index];
      const title = make("h3"), open = make("button", `${m.kind}, ${m.status}: ${m.spoken}`);
      open.addEventListener("click", () => choose("m" + (index + 1)));
      title.append(open);
      panel.append(title);
      if (m.place) panel.append(make("p", m.place));
      panel.append(make("p", m.who.map(w => w.role === "party" ? w.name : `${w.name} (${w.role})`).join(", "), { class: "quiet" }));
      for (const e of m.evidence) {
        const quote = make("blockquote", "“" + e.quote + "”"), foot = make("footer");
        if (e.url) foot.append(make("a", e.source, { href: e.url, target: "_blank", rel: "noopener noreferrer" }));
        else foot.append(e.source);
        foot.append([e.published && ", " + e.published, e.attribution && ", according to " + e.attribution,
          e.rule && " · rule " + e.rule].filter(Boolean).join(""));
        quote.append(foot);
        panel.append(quote);
      }
    }
    if (part.list.length > 60) panel.append(make("p", `… and ${part.list.length - 60} more meetings`));
  }
  const tagOf = target => { const group = target.closest?.("g[id]"); return group && partByTag.has(group.id) && partByTag.get(group.id).list.length ? group.id : null; };
  svg.addEventListener("pointerover", event => { if (state.chosen === null && !drag) { const tag = tagOf(event.target); light(tag ? partByTag.get(tag).list : null); } });
  svg.addEventListener("pointerleave", () => { if (state.chosen === null) light(null); });
  for (const part of parts) {
    if (!part.element.classList.contains("node") || !part.list.length || part.element.classList.contains("dot")) continue;
    part.element.setAttribute("tabindex", "0");
    part.element.setAttribute("role", "button");
    part.element.setAttribute("aria-label", data.names[part.tag] ?? part.tag);
    part.element.addEventListener("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(part.tag); } });
  }
  svg.setAttribute("role", "group");
  $("picture").classList.toggle("many", parts.length > 1500);

  // Pan, zoom, pinch: the view box moves, nothing else.
  const whole = svg.getAttribute("viewBox").split(/[ ,]+/).map(Number);
  let box = [...whole], drag = null;
  const fingers = new Map(), frame = $("picture");
  svg.removeAttribute("width"); svg.removeAttribute("height");
  const setBox = () => svg.setAttribute("viewBox", box.map(n => n.toFixed(2)).join(" "));
  const scale = () => Math.max(box[2] / frame.clientWidth, box[3] / frame.clientHeight);
  function zoom(factor, x = frame.clientWidth / 2, y = frame.clientHeight / 2) {
    const width = Math.min(Math.max(box[2] * factor, whole[2] / 40), whole[2] * 3);
    const f = width / box[2], k = scale();
    const px = box[0] + box[2] / 2 + (x - frame.clientWidth / 2) * k, py = box[1] + box[3] / 2 + (y - frame.clientHeight / 2) * k;
    box = [px - (px - box[0]) * f, py - (py - box[1]) * f, box[2] * f, box[3] * f];
    setBox();
  }
  const fit = () => { box = [...whole]; setBox(); };
  frame.addEventListener("wheel", event => {
    event.preventDefault();
    const at = frame.getBoundingClientRect();
    zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 300), event.clientX - at.left, event.clientY - at.top);
  }, { passive: false });
  frame.addEventListener("pointerdown", event => {
    if (event.target.closest("#zoom")) return;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    drag = { x: event.clientX, y: event.clientY, moved: false };
  });
  window.addEventListener("pointermove", event => {
    if (!drag || !fingers.has(event.pointerId)) return;
    const before = fingers.get(event.pointerId);
    if (fingers.size === 2) {
      const other = [...fingers].find(([id]) => id !== event.pointerId)[1];
      const old = Math.hypot(before[0] - other[0], before[1] - other[1]), now = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
      if (old > 0 && now > 0) zoom(old / now);
    } else {
      const k = scale();
      box[0] -= (event.clientX - before[0]) * k; box[1] -= (event.clientY - before[1]) * k;
      setBox();
    }
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 4) { drag.moved = true; frame.classList.add("dragging"); }
  });
  const release = event => { fingers.delete(event.pointerId); if (!fingers.size) { frame.classList.remove("dragging"); setTimeout(() => { drag = null; }); } };
  window.addEventListener("pointerup", release);
  window.addEventListener("pointercancel", release);
  svg.addEventListener("click", event => {
    if (drag?.moved) { event.preventDefault(); return; }
    const tag = tagOf(event.target);
    if (tag) event.preventDefault();
    choose(tag === state.chosen ? null : tag);
  });
  $("in").addEventListener("click", () => zoom(1 / 1.4));
  $("out").addEventListener("click", () => zoom(1.4));
  $("fit").addEventListener("click", fit);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { choose(null); $("search").value = ""; seek(""); }
    if (event.target.closest("input, table, summary")) return;
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) { event.preventDefault(); box[0] += step[0] * box[2] / 12; box[1] += step[1] * box[3] / 12; setBox(); }
    if (event.key === "+" || event.key === "=") zoom(1 / 1.25);
    if (event.key === "-") zoom(1.25);
    if (event.key === "0") fit();
    if (event.key === "/") { event.preventDefault(); $("search").focus(); }
  });

  // Search.
  function seek(query) {
    state.query = query.trim().toLowerCase();
    let first = null, count = 0;
    for (const part of parts) {
      const hit = state.query !== "" && (data.names[part.tag] ?? "").toLowerCase().includes(state.query);
      part.element.classList.toggle("found", hit);
      if (hit) { count += 1; first = first ?? part.tag; }
    }
    $("hits").textContent = state.query === "" ? "" : count === 0 ? "nothing found" : count + " found";
    const list = state.query === "" ? null : parts.filter(part => part.element.classList.contains("found")).flatMap(part => part.list);
    if (state.chosen === null) light(list && list.length ? list : null);
    return first;
  }
  $("search").addEventListener("input", event => { seek(event.target.value); remember(); });
  $("search").addEventListener("keydown", event => { if (event.key === "Enter") { const first = seek(event.target.value); if (first) choose(first); } });

  // Kinds and statuses.
  for (const word of [...new Set(meetings.map(m => m.status))].concat([...new Set(meetings.map(m => m.kind))])) {
    const label = make("label"), box = make("input", undefined, { type: "checkbox", value: word });
    box.checked = true;
    box.addEventListener("change", () => { box.checked ? state.off.delete(word) : state.off.add(word); update(); });
    label.append(box, " " + word);
    $("filters").append(label);
  }

  // The table: the picture in words.
  const columns = [["date", m => m.spoken, m => m.first ?? m.last ?? Infinity], ["kind", m => m.kind], ["status", m => m.status],
    ["place", m => m.place], ["who", m => m.who.map(w => w.name).join(", ")], ["quotes", m => String(m.evidence.length), m => m.evidence.length]];
  const rows = meetings.map((m, index) => {
    const element = make("tr", undefined, { tabindex: "0" });
    for (const [, text] of columns) element.append(make("td", text(m)));
    element.addEventListener("click", () => choose("m" + (index + 1)));
    element.addEventListener("keydown", event => { if (event.key === "Enter") choose("m" + (index + 1)); });
    element.addEventListener("pointerenter", () => { if (state.chosen === null) light([index]); });
    element.addEventListener("pointerleave", () => { if (state.chosen === null) light(null); });
    return { index, element };
  });
  let sorted = null;
  function sort(column, key) {
    const direction = sorted === column ? -1 : 1;
    sorted = direction === 1 ? column : null;
    rows.sort((a, b) => { const x = key(meetings[a.index]), y = key(meetings[b.index]); return direction * (x < y ? -1 : x > y ? 1 : a.index - b.index); });
    $("rows").append(...rows.map(row => row.element));
  }
  for (const [name, text, key] of columns) {
    const head = make("th", undefined, { scope: "col" }), button = make("button", name);
    button.addEventListener("click", () => sort(name, key ?? text));
    head.append(button);
    $("head").append(head);
  }
  sort("date", columns[0][2]);

  // The brush: meetings per month, a window with two handles.
  const brush = $("brush"), bars = [];
  const monthStart = (y, m) => Math.round(Date.UTC(y, m, 1) / DAY);
  const start = new Date(least * DAY), end = new Date(most * DAY);
  const low = monthStart(start.getUTCFullYear(), start.getUTCMonth()), high = monthStart(end.getUTCFullYear(), end.getUTCMonth() + 1);
  const x = d => (d - low) / Math.max(high - low, 1) * 1000;
  const months = [];
  for (let y = start.getUTCFullYear(), m = start.getUTCMonth(); known.length && monthStart(y, m) < high; m += 1) months.push([monthStart(y, m), monthStart(y, m + 1) - 1]);
  const heights = months.map(([a, b]) => meetings.filter(m => (m.first ?? m.last) !== null && (m.first ?? m.last) <= b && (m.last ?? m.first) >= a).length);
  months.forEach(([a, b], index) => {
    const h = heights[index] / Math.max(...heights, 1) * 46;
    const element = draw("rect", { class: "bar", x: x(a) + .5, width: Math.max(x(b + 1) - x(a) - 1, .5), y: 48 - h, height: h });
    const title = draw("title", {});
    title.textContent = `${iso(a).slice(0, 7)}: ${heights[index]}`;
    element.append(title);
    brush.append(element);
    bars.push({ element, first: a, last: b });
    if (index % Math.ceil(months.length / 14) === 0) {
      const text = draw("text", { x: x(a), y: 61 });
      text.textContent = iso(a).slice(0, 7);
      brush.append(text);
    }
  });
  const pane = draw("rect", { class: "window", y: 0, height: 48 }), left = draw("rect", { class: "handle", y: 0, width: 5, height: 48 }),
    right = draw("rect", { class: "handle", y: 0, width: 5, height: 48 });
  brush.append(pane, left, right);
  function placeBrush() {
    const a = x(state.from ?? low), b = x((state.to ?? high - 1) + 1);
    pane.setAttribute("x", a); pane.setAttribute("width", Math.max(b - a, 0));
    left.setAttribute("x", a - 2.5); right.setAttribute("x", b - 2.5);
  }
  let grip = null;
  const dayAt = event => { const at = brush.getBoundingClientRect(); return Math.round(low + (event.clientX - at.left) / at.width * (high - low)); };
  brush.addEventListener("pointerdown", event => {
    const d = dayAt(event), a = state.from ?? low, b = state.to ?? high - 1, near = (high - low) / 60;
    const kind = Math.abs(d - a) < near ? "from" : Math.abs(d - b) < near ? "to" : d > a && d < b && (state.from !== null || state.to !== null) ? "move" : "new";
    grip = { kind, at: d, from: a, to: b };
    if (kind === "new") { state.from = d; state.to = d; grip.kind = "to"; grip.from = d; }
    brush.setPointerCapture(event.pointerId);
  });
  brush.addEventListener("pointermove", event => {
    if (!grip) return;
    const d = Math.min(Math.max(dayAt(event), low), high - 1), span = grip.to - grip.from;
    if (grip.kind === "from") state.from = Math.min(d, state.to ?? high - 1);
    if (grip.kind === "to") { state.from = Math.min(state.from ?? low, Math.max(d, grip.from)); state.to = Math.max(d, state.from ?? low); }
    if (grip.kind === "move") { state.from = Math.min(Math.max(grip.from + d - grip.at, low), high - 1 - span); state.to = state.from + span; }
    update();
  });
  brush.addEventListener("pointerup", () => { grip = null; update(); });
  const typed = () => {
    state.from = day($("from").value); state.to = day($("to").value);
    if (Number.isNaN(state.from)) state.from = null;
    if (Number.isNaN(state.to)) state.to = null;
    update();
  };
  $("from").addEventListener("change", typed);
  $("to").addEventListener("change", typed);
  $("reset").addEventListener("click", () => { state.from = state.to = null; stop(); update(); });
  let timer = null;
  function stop() { clearInterval(timer); timer = null; $("play").textContent = "Play"; }
  $("play").addEventListener("click", () => {
    if (timer) { stop(); return; }
    const span = state.from !== null && state.to !== null && state.to - state.from < (high - low) * .9 ? state.to - state.from : Math.round((high - low) / 6);
    if (state.from === null || state.to === null || state.to >= high - 2) state.from = low;
    state.to = state.from + span;
    $("play").textContent = "Stop";
    timer = setInterval(() => {
      const step = Math.max(1, Math.round((high - low) / 200));
      if (state.to + step >= high) { stop(); return; }
      state.from += step; state.to += step;
      update();
    }, 60);
  });

  // State in the address, so that a view can be sent to someone.
  function remember() {
    const hash = new URLSearchParams();
    if (state.from !== null) hash.set("from", iso(state.from));
    if (state.to !== null) hash.set("to", iso(state.to));
    if (state.off.size) hash.set("without", [...state.off].sort().join(","));
    if (state.query) hash.set("search", state.query);
    if (state.chosen) hash.set("show", state.chosen);
    const text = hash.toString();
    if ("#" + text !== location.hash) history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  }
  function recall() {
    const hash = new URLSearchParams(location.hash.slice(1));
    const valid = text => /^\d{4}-\d\d-\d\d$/.test(text ?? "") && !Number.isNaN(day(text)) ? day(text) : null;
    state.from = valid(hash.get("from")); state.to = valid(hash.get("to"));
    state.off = new Set((hash.get("without") ?? "").split(",").filter(Boolean));
    for (const box of document.querySelectorAll("#filters input")) box.checked = !state.off.has(box.value);
    const query = hash.get("search") ?? "", chosen = hash.get("show");
    $("search").value = query;
    seek(query);
    choose(chosen);
  }
  window.addEventListener("hashchange", () => { recall(); show(); });
  recall();
  show();
  document.body.dataset.ready = "yes";
})();
