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

  const frame = $("picture"), bands = [...frame.querySelectorAll("svg")];
  const parts = [], partsOf = meetings.map(() => []);
  for (const [tag, list] of Object.entries(data.parts)) {
    const element = document.getElementById(tag);
    if (!element) continue;
    const part = { tag, list, element, shown: list.length, out: false, dim: false, found: false };
    parts.push(part);
    for (const index of list) partsOf[index].push(part);
  }
  const partByTag = new Map(parts.map(part => [part.tag, part]));

  const state = { from: null, to: null, off: new Set(), query: "", chosen: null };
  const active = meetings.map(() => true);
  let count = meetings.length;

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
  // A frame changes what differs from the last one, and no more than a frame has time for; the rest follows.
  let waiting = false;
  const stale = new Set();
  function update() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; show(); });
  }
  function show(most = 600) {
    meetings.forEach((m, index) => {
      const wanted = isWanted(m);
      if (wanted === active[index]) return;
      active[index] = wanted;
      count += wanted ? 1 : -1;
      for (const part of partsOf[index]) {
        part.shown += wanted ? 1 : -1;
        if ((part.shown === 0) === part.out) stale.delete(part); else stale.add(part);
      }
      if (rows[index]) rows[index].hidden = !wanted;
    });
    let left = most;
    for (const part of stale) {
      if (left-- === 0) { update(); break; }
      stale.delete(part);
      part.out = part.shown === 0;
      part.element.classList.toggle("out", part.out);
    }
    $("count").textContent = `${count} of ${meetings.length} meetings`;
    for (const bar of bars) {
      const on = overlaps(bar.first, bar.last);
      if (on !== bar.on) { bar.element.classList.toggle("on", on); bar.on = on; }
    }
    placeBrush();
    for (const name of ["from", "to"]) {
      const text = state[name] === null ? "" : iso(state[name]);
      if ($(name).value !== text) $(name).value = text;
    }
    remember();
  }
  const overlaps = (first, last) => (state.from === null || last >= state.from) && (state.to === null || first <= state.to);

  // Pointing and choosing.
  function light(list) {
    const near = list && new Set(list.flatMap(index => partsOf[index]));
    for (const part of parts) {
      const dim = Boolean(near) && !near.has(part);
      if (dim !== part.dim) { part.element.classList.toggle("dim", dim); part.dim = dim; }
    }
  }
  // What the search has found stays lit.
  function foundMeetings() {
    const list = parts.filter(part => part.found).flatMap(part => part.list);
    return list.length ? list : null;
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
    light(part ? part.list : foundMeetings());
    document.body.classList.toggle("reading", Boolean(part));
    if (part) {
      part.element?.classList.add("chosen");
      if (part.list.length === 1) rows[part.list[0]]?.classList.add("chosen");
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
  const tip = $("tip");
  frame.addEventListener("pointerover", event => {
    const tag = drag ? null : tagOf(event.target);
    tip.hidden = tag === null || event.pointerType === "touch";
    if (tag !== null) tip.textContent = data.names[tag] ?? "";
    if (state.chosen === null && !drag) light(tag ? partByTag.get(tag).list : foundMeetings());
  });
  frame.addEventListener("pointermove", event => {
    if (tip.hidden) return;
    const left = Math.min(event.clientX + 14, innerWidth - 300);
    tip.style.transform = `translate(${left}px, ${event.clientY + 14}px)`;
  });
  frame.addEventListener("pointerleave", () => { tip.hidden = true; if (state.chosen === null) light(foundMeetings()); });
  for (const part of parts) {
    if (!part.element.classList.contains("node") || part.element.classList.contains("dot")) continue;
    part.element.setAttribute("tabindex", "0");
    part.element.setAttribute("role", "button");
    part.element.setAttribute("aria-label", data.names[part.tag] ?? part.tag);
  }
  frame.addEventListener("keydown", event => {
    const tag = tagOf(event.target);
    if (tag && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); choose(tag); }
  });
  for (const band of bands) band.setAttribute("role", "group");
  $("picture").classList.toggle("many", parts.length > 1500);

  // Pan, zoom, pinch: the picture scrolls in its frame, and zooming makes it larger.
  // A timeline comes in bands, of which the browser draws those in sight.
  const boxes = bands.map(band => band.getAttribute("viewBox").split(/[ ,]+/).map(Number));
  const whole = [boxes[0][2], boxes.reduce((sum, box) => sum + box[3], 0)];
  let drag = null, width = whole[0];
  const fingers = new Map();
  frame.classList.add("sized");
  function resize(to) {
    width = to;
    bands.forEach((band, index) => {
      const height = width * boxes[index][3] / whole[0];
      for (const box of bands.length > 1 ? [band, band.parentNode] : [band]) {
        box.style.width = width.toFixed(1) + "px";
        box.style.height = height.toFixed(1) + "px";
      }
    });
  }
  function zoom(factor, x = frame.clientWidth / 2, y = frame.clientHeight / 2) {
    const to = Math.min(Math.max(width / factor, 200), whole[0] * 12), f = to / width;
    const left = (frame.scrollLeft + x) * f - x, top = (frame.scrollTop + y) * f - y;
    resize(to);
    frame.scrollTo(left, top);
  }
  // As a whole, or, where that would be too small to read, in its width.
  function fit() {
    const byHeight = frame.clientHeight * whole[0] / whole[1];
    resize(Math.min(frame.clientWidth, whole[0] * 2, Math.max(byHeight, Math.min(frame.clientWidth, whole[0] * 4 / 3))));
    frame.scrollTo(0, 0);
  }
  frame.addEventListener("wheel", event => {
    const isWhole = frame.scrollHeight <= frame.clientHeight && frame.scrollWidth <= frame.clientWidth;
    if (!event.ctrlKey && !event.metaKey && !isWhole) return;
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
      frame.scrollBy(before[0] - event.clientX, before[1] - event.clientY);
    }
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 4) { drag.moved = true; frame.classList.add("dragging"); }
  });
  const release = event => { fingers.delete(event.pointerId); if (!fingers.size) { frame.classList.remove("dragging"); setTimeout(() => { drag = null; }); } };
  window.addEventListener("pointerup", release);
  window.addEventListener("pointercancel", release);
  frame.addEventListener("click", event => {
    if (drag?.moved) { event.preventDefault(); return; }
    const tag = tagOf(event.target);
    if (tag) event.preventDefault();
    choose(tag === state.chosen ? null : tag);
  });
  $("in").addEventListener("click", () => zoom(1 / 1.4));
  $("out").addEventListener("click", () => zoom(1.4));
  $("fit").addEventListener("click", fit);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { $("search").value = ""; seek(""); choose(null); }
    if (event.target.closest("input, table, summary")) return;
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) { event.preventDefault(); frame.scrollBy(step[0] * 60, step[1] * 60); }
    if (event.key === "+" || event.key === "=") zoom(1 / 1.25);
    if (event.key === "-") zoom(1.25);
    if (event.key === "0") fit();
    if (event.key === "/") { event.preventDefault(); $("search").focus(); }
  });

  // Search.
  function seek(query) {
    state.query = query.trim().toLowerCase();
    let first = null, count = 0;
    const isNamedSo = part => (data.names[part.tag] ?? "").toLowerCase().includes(state.query);
    // Whoever has no mark in this view is found by the meetings.
    const isNamed = parts.some(isNamedSo);
    const told = part => part.list.length === 1 && part.element.classList.contains("meeting") && meetings[part.list[0]].words.includes(state.query);
    for (const part of parts) {
      const hit = state.query !== "" && (isNamed ? isNamedSo(part) : told(part));
      if (hit !== part.found) { part.element.classList.toggle("found", hit); part.found = hit; }
      if (hit) { count += 1; first = first ?? part.tag; }
    }
    $("hits").textContent = state.query === "" ? "" : count === 0 ? "nothing found" : count + " found";
    if (state.chosen === null) light(foundMeetings());
    return first;
  }
  $("search").addEventListener("input", event => { seek(event.target.value); remember(); });
  $("search").addEventListener("keydown", event => { if (event.key === "Enter") { const first = seek(event.target.value); if (first) choose(first); } });

  // Kinds and statuses.
  const kinds = new Set(meetings.map(m => m.kind));
  for (const word of [...new Set(meetings.map(m => m.status)), ...kinds]) {
    if (word === [...kinds][0]) $("filters").append(make("span", "·", { class: "quiet", "aria-hidden": "true" }));
    const label = make("label"), box = make("input", undefined, { type: "checkbox", value: word });
    box.checked = true;
    box.addEventListener("change", () => { box.checked ? state.off.delete(word) : state.off.add(word); update(); });
    label.append(box, " " + word);
    $("filters").append(label);
  }

  // The table: the picture in words.
  const columns = [["date", m => m.spoken, m => m.first ?? m.last ?? Infinity], ["kind", m => m.kind], ["status", m => m.status],
    ["place", m => m.place], ["who", m => m.who.map(w => w.name).join(", ")], ["quotes", m => String(m.evidence.length), m => m.evidence.length]];
  // Made when the picture is there; a row by a meeting's number.
  const rows = [], body = $("rows");
  let order = meetings.map((_, index) => index), sorted = null;
  function makeRow(m, index) {
    const row = make("tr", undefined, { tabindex: "0", "data-meeting": index });
    for (const [, text] of columns) row.append(make("td", text(m)));
    row.hidden = !active[index];
    row.classList.toggle("chosen", state.chosen === "m" + (index + 1));
    rows[index] = row;
    return row;
  }
  function fillTable() {
    const start = performance.now();
    while (body.children.length < order.length && performance.now() - start < 12) {
      const next = order.slice(body.children.length, body.children.length + 20);
      body.append(...next.map(index => makeRow(meetings[index], index)));
    }
    if (body.children.length < order.length) setTimeout(fillTable); else document.body.dataset.ready = "yes";
  }
  const meetingAt = event => { const row = event.target.closest?.("tr"); return row ? Number(row.dataset.meeting) : null; };
  body.addEventListener("click", event => { if (meetingAt(event) !== null) choose("m" + (meetingAt(event) + 1)); });
  body.addEventListener("keydown", event => { if (event.key === "Enter" && meetingAt(event) !== null) choose("m" + (meetingAt(event) + 1)); });
  body.addEventListener("pointerover", event => { if (state.chosen === null && meetingAt(event) !== null) light([meetingAt(event)]); });
  body.addEventListener("pointerleave", () => { if (state.chosen === null) light(foundMeetings()); });
  function sort(column, key) {
    const direction = sorted === column ? -1 : 1;
    sorted = direction === 1 ? column : null;
    order.sort((a, b) => { const x = key(meetings[a]), y = key(meetings[b]); return direction * (x < y ? -1 : x > y ? 1 : a - b); });
    if (rows.length) body.append(...order.filter(index => rows[index]).map(index => rows[index]));
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
  const month = d => "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")[Number(iso(d).slice(5, 7)) - 1] + " " + iso(d).slice(0, 4);
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
    title.textContent = `${month(a)}: ${heights[index]}`;
    element.append(title);
    brush.append(element);
    bars.push({ element, first: a, last: b, on: null });
    if (index % Math.ceil(months.length / 14) === 0) {
      const text = draw("text", { x: x(a), y: 61 });
      text.textContent = month(a);
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
  let remembering = null;
  function remember() {
    clearTimeout(remembering);
    remembering = setTimeout(writeAddress, 120);
  }
  function writeAddress() {
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
  window.addEventListener("hashchange", () => { recall(); update(); });
  window.addEventListener("resize", fit);
  fit();
  recall();
  show(Infinity);
  requestAnimationFrame(() => setTimeout(fillTable));
})();
