// The player: one run, sent once; play, pause, step, back, scrub and keys happen here, with no word to the server.
const SPEEDS = [1, 2, 5, 15, 30, 60];
const KEYS = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back', Home: 'first', End: 'last', ' ': 'play' };

export default function ({ data, parentElement: root, setStateValue, setTriggerValue }) {
  const player = (root.blackboard ??= createPlayer(root));   // called again on every change of data or theme, on the same root
  player.server = { setStateValue, setTriggerValue };
  player.receive(data);
  return () => player.leave();
}

function createPlayer(root) {
  const $ = selector => root.querySelector(selector), box = $('.player'), slider = $('.bar input[type=range]');
  const P = box.blackboard = { k: 0, phase: 0, playing: false, fine: false, figures: [], draws: [], frames: 0, run: null, d: null };
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let clock = 0, saying = 0;

  // ---- what arrives
  P.receive = data => {
    const first = !P.d, rows = P.run?.rows;
    P.d = data;
    P.t = themeOf(root);
    box.classList.toggle('still', !data.ledger);
    box.classList.toggle('presenting', !!data.presenting);
    box.classList.toggle('tall', !!data.tall);
    box.classList.toggle('small', !!data.small);
    box.setAttribute('aria-label', data.words.player);
    P.run = readRun(data.ledger);
    if (first) P.k = data.follow && !data.start ? P.run.rows - 1 : data.start;
    if (first) P.phase = phases() - 1;
    P.k = data.follow && rows && P.run.rows > rows ? P.run.rows - 1 : Math.min(P.k, P.run.rows - 1);
    P.phase = Math.min(P.phase, phases() - 1);
    dress();
    if (P.told) tell(P.told);
    $('.figures').style.setProperty('--figures', data.figures.reduce((sum, f) => sum + f.span, 0));
    while (P.figures.length > data.figures.length) P.figures.pop().box.remove();
    while (P.figures.length < data.figures.length) P.figures.push(newFigure());
    show();
    const turn = (P.turn = (P.turn ?? 0) + 1);
    Promise.all(data.figures.map(async (f, i) => { if (await showFigure(P.figures[i], f, data, P.t)) relay(i); }))
      .then(() => { if (turn === P.turn) { reach(); $('.trouble').hidden = true; box.dataset.ready = data.id; } })
      .catch(() => { $('.trouble').hidden = false; $('.trouble').textContent = data.words.trouble; });
  };
  const phases = () => (P.d.accumulate || P.d.current ? 1 : Math.max(1, P.d.formulas.length));
  const named = m => (m.lines?.[0] ?? '').replace(/\{\w+\}/g, '').trim();   // a line that is only this step's number names nothing
  const newFigure = () => {
    const figure = figureBox($('.figures'));
    watch.observe(figure.plot);
    figure.plot.onclick = event => { if (!figure.drag || event.pointerType === 'touch') pick(figure, event); };
    figure.plot.onpointerdown = event => {
      figure.pressed = event.clientX;
      if (figure.drag && !event.button && (event.pointerType !== 'touch' || grips(figure, event))) drag(figure, event);
    };
    figure.plot.addEventListener('touchstart', event => { if (figure.drag && grips(figure, event.touches[0])) event.preventDefault(); }, { passive: false });
    figure.plot.onpointermove = event => { if (figure.dragged) drag(figure, event); else over(figure, event); };
    figure.plot.onpointerup = event => { if (figure.dragged) { figure.dragged = 0; pick(figure, event); } };
    figure.plot.onpointercancel = () => { figure.dragged = 0; };
    figure.plot.onpointerleave = event => { if (figure.grid && event.pointerType === 'mouse') { P.run.over = {}; show(); } };
    figure.named = m => named(m) || P.d.words.comes;
    figure.tell = m => tell({ figure: P.figures.indexOf(figure), mark: figure.marks.indexOf(m) });
    return figure;
  };
  const relay = i => {
    const figure = P.figures[i];
    P.draws[i] = figure.scene ? sceneMarks(figure, P.run, P.d.constants ?? {}, P.t) : figure.view ? overlay(figure, P.run, P.t, P.d.decimals) : null;
    P.draws[i]?.(P.k, finePhase());
  };
  const watch = new ResizeObserver(() => {
    if (themeOf(root).size !== P.t.size) { P.receive(P.d); return; }   // the page's type has changed after the first drawing
    reach();
    P.figures.forEach(async (f, i) => { if (f.view || f.scene && f.drawn) { await fit(f); relay(i); } });
  });

  function readRun(table) {
    const column = {};
    if (!table) return { rows: 1, column, over: {} };
    for (const { name } of table.schema.fields) {
      const vector = table.getChild(name), words = typeof vector.get(0) === 'string';
      column[name] = Array.from({ length: table.numRows }, (_, i) => { const v = vector.get(i); return words ? v : v === null ? NaN : Number(v); });
    }
    return { rows: table.numRows, column, over: {} };   // over: the cell of a grid under the pointer
  }

  // ---- the parts that stay while the step changes
  function dress() {
    const d = P.d;
    slider.max = P.run.rows - 1;
    slider.setAttribute('aria-label', d.words.step);
    for (const button of root.querySelectorAll('[data-act]')) {
      const label = d.words[button.dataset.act === 'play' && P.playing ? 'pause' : button.dataset.act];
      button.setAttribute('aria-label', label);
      button.title = label;
      button.onclick = () => act(button.dataset.act);
    }
    const speed = $('.speed');
    speed.setAttribute('aria-label', d.words.speed);
    speed.innerHTML = SPEEDS.map(s => `<option value="${s}">${s}${d.words.per_second}</option>`).join('');
    speed.value = P.speed ??= calm ? 1 : P.run.rows > 100 ? 60 : P.run.rows > 20 ? 5 : 1;
    speed.onchange = () => { P.speed = +speed.value; if (P.playing) start(); };
    $('.fine').hidden = phases() < 2;
    $('.fine span').textContent = d.words.fine;
    $('.fine input').checked = P.fine;
    $('.fine input').onchange = event => { P.fine = event.target.checked; P.phase = P.fine ? 0 : phases() - 1; show(); };
    $('.formulas').innerHTML = d.formulas.map(f => `<li><span class="name"></span>${f.math}</li>`).join('');   // MathML made by our own server from fixed texts
    $('.formulas').classList.toggle('alone', !!d.alone);
    P.lines = [...root.querySelectorAll('.formulas li')].map((li, i) => {
      const { label, style, dash } = d.formulas[i];
      li.querySelector('.name').textContent = label;
      if (style) { li.classList.add('styled'); li.style.borderLeft = `6px ${dash ? 'dashed' : 'solid'} ${P.t.color[style]}`; }
      return { li, slots: [...li.querySelectorAll('mn[data-field]')] };
    });
    $('.board').classList.toggle('wide', d.columns.length > 7);
    const head = $('thead tr'), body = $('tbody');
    head.innerHTML = d.columns.map(c => `<th scope="col" class="${c.kind}">${c.math ?? ''}</th>`).join('');
    d.columns.forEach((c, i) => {
      const cell = head.children[i];
      if (!c.math) cell.textContent = c.label;
      if (!c.source) return;
      cell.innerHTML = `<button type="button" class="told">${cell.innerHTML}</button>`;
      cell.firstChild.setAttribute('aria-label', `${cell.textContent} ${d.words.comes}`);
      cell.firstChild.onclick = () => tell({ column: c.field });
    });
    const shown = Math.min(d.presenting ? 4 : d.window, P.run.rows);
    body.innerHTML = `<tr>${'<td></td>'.repeat(d.columns.length)}</tr>`.repeat(shown);
    reach();
    [...body.rows].forEach(row => {
      row.onclick = event => {
        const column = d.columns[event.target.closest('td').cellIndex];
        halt();
        go(+row.dataset.row);
        if (column.source) tell({ column: column.field });
        commit();
      };
    });
  }

  // ---- where a number comes from: of a mark or of a column, at this step
  function tell(of) {
    const mark = 'mark' in of ? P.d.figures[of.figure]?.marks[of.mark] : null, column = P.d.columns.find(c => c.field === of.column);
    const source = (mark ?? column)?.source, place = $('.source');
    P.told = source ? of : null;
    place.hidden = !source;
    $('.told-lines').innerHTML = source ?? '';   // MathML made by our own server from fixed texts
    P.slots = [...place.querySelectorAll('mn[data-field]')];
    $('.source .name').textContent = `${mark ? named(mark) : column?.label ?? ''} ${P.d.words.comes}`.trim();
    show();
  }

  // What scrolls sideways can be reached by key.
  function reach() {
    for (const part of [...root.querySelectorAll('.formulas li'), $('.ledger'), $('.source')])
      part.tabIndex = part.scrollWidth > part.clientWidth + 1 ? 0 : -1;
  }

  // ---- one step
  const finePhase = () => (P.fine ? P.phase : -1);
  const constants = field => (field in P.run.column ? P.run.column[field][P.k] : P.run.over[field] ?? P.d.constants[field] ?? NaN);
  function show() {
    const d = P.d;
    if (!d.ledger) return;
    slider.value = P.k;
    const note = d.words.position.replace('{k}', numeral(P.run.column[d.columns[0].field]?.[P.k] ?? P.k, 0)).replace('{n}', P.run.rows - 1);
    $('output').textContent = note;
    slider.setAttribute('aria-valuetext', note);
    for (const draw of P.draws) draw?.(P.k, finePhase());
    for (const slot of P.slots ?? []) fill(slot);
    P.lines.forEach(({ li, slots }, i) => {
      const at = d.accumulate ? P.k : d.current ? P.run.column[d.current][P.k] : P.phase;
      li.classList.remove('later', 'now', 'said');
      li.classList.add(i > at && !d.current ? 'later' : (d.accumulate || d.current || P.fine) && i === at ? 'now' : 'said');
      li.classList.toggle('blank', (d.current || i <= at) && slots.some(slot => Number.isNaN(constants(slot.dataset.field))));   // nothing to tell here
      for (const slot of slots) fill(slot);
    });
    const rows = $('tbody').rows, top = Math.max(0, Math.min(P.k - (rows.length >> 1), P.run.rows - rows.length));
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r], k = top + r;
      row.dataset.row = k;
      row.className = k === P.k ? 'now' : '';
      d.columns.forEach((c, i) => {
        const v = P.run.column[c.field][k];
        row.cells[i].textContent = c.kind === 'words' ? v : numeral(v, c.kind === 'integer' ? 0 : d.decimals);
        row.cells[i].className = c.kind;
      });
    }
    P.frames++;
  }
  function fill(slot) {
    const value = constants(slot.dataset.field), whole = slot.dataset.kind === 'integer';
    const words = typeof value === 'string' ? value : numeral(value, whole ? 0 : P.d.decimals);
    slot.textContent = slot.dataset.signed && words.startsWith('-') ? `(${words})` : words;
  }
  function go(k, phase = phases() - 1) {
    P.k = Math.max(0, Math.min(P.run.rows - 1, k));
    P.phase = P.fine ? phase : phases() - 1;
    show();
  }

  // ---- transport
  const acts = {
    first: () => go(0, 0),
    last: () => go(P.run.rows - 1),
    next: () => { if (!P.fine || P.phase === phases() - 1) { if (P.k < P.run.rows - 1) go(P.k + 1, 0); } else go(P.k, P.phase + 1); },
    back: () => { if (!P.fine || P.phase === 0) { if (P.k > 0) go(P.k - 1); } else go(P.k, P.phase - 1); },
  };
  function act(name) {
    if (name === 'play') return P.playing ? (halt(), commit()) : start();
    if (name === 'png' || name === 'svg') return savePicture(P.figures.filter(f => f.view || f.scene && f.drawn), P.t, name, P.d.name);
    halt();
    acts[name]();
    commit();
  }
  function start() {
    cancelAnimationFrame(clock);
    if (P.k >= P.run.rows - 1) go(0, 0);
    playing(true);
    let from = P.k, since = performance.now();
    const tick = now => {
      if (!P.playing) return;
      if (P.fine) {
        if (now - since >= 1000 / P.speed) { since = now; acts.next(); }
      } else {
        const k = Math.min(P.run.rows - 1, from + Math.floor((now - since) * P.speed / 1000 + 0.05));
        if (k !== P.k) go(k);
      }
      if (P.k >= P.run.rows - 1 && P.phase === phases() - 1) { halt(); commit(); return; }
      clock = requestAnimationFrame(tick);
    };
    clock = requestAnimationFrame(tick);
  }
  function halt() { cancelAnimationFrame(clock); playing(false); }
  function playing(on) {
    P.playing = on;
    const button = $('.play');
    button.classList.toggle('on', on);
    const label = P.d.words[on ? 'pause' : 'play'];
    button.setAttribute('aria-label', label);
    button.title = label;
  }
  slider.oninput = () => { halt(); go(+slider.value); };
  slider.onchange = () => commit();

  // ---- what comes back to the server: the step left at, and a picked start
  function commit() {
    clearTimeout(saying);
    saying = setTimeout(() => { if (!P.playing) P.server.setStateValue('step', P.k); }, 700);
  }
  function spot(figure, event) {   // the pointer, in pixels from the corner of the axes
    const area = figure.plot.getBoundingClientRect(), [ox, oy] = originOf(figure.view);
    return [event.clientX - area.left - ox, event.clientY - area.top - oy];
  }
  function pick(figure, event) {
    if (!figure.pick || !figure.view) return;
    const [atX, atY] = spot(figure, figure.drag === 'y' ? { clientX: figure.pressed, clientY: event.clientY } : event);
    const near = (scale, at) => {   // the roundest number within a pixel
      const v = scale.invert(at), unit = 10 ** Math.floor(Math.log10(Math.abs(scale.invert(at + 1) - v)));
      return unit > 0 ? Math.round(v / unit) * unit : v;
    };
    const x = near(figure.view.scale('x'), atX), y = near(figure.view.scale('y'), atY);
    halt();
    if (figure.drag === 'xy') go(P.run.rows - 1);   // what is dragged is the end of the run
    else if (!P.d.accumulate && !figure.drag) go(0, 0);   // a start was picked; in a derivation the data change under the step shown
    P.server.setTriggerValue('picked', { x, y });
  }

  // A finger drags only what it touches, a point; elsewhere it scrolls the page.
  const grips = (figure, { clientX, clientY }) => [...figure.layer.querySelectorAll('circle')].some(dot => {
    const { x, y, width, height } = dot.getBoundingClientRect();
    return Math.hypot(clientX - x - width / 2, clientY - y - height / 2) < 28;
  });
  const PAUSE = 120;   // milliseconds between two places of a drag
  function drag(figure, event) {
    if (!figure.dragged) figure.plot.setPointerCapture(event.pointerId);
    else if (performance.now() - figure.dragged < PAUSE) return;
    figure.dragged = performance.now();
    pick(figure, event);
  }
  function over(figure, event) {   // the cell of the grid under the pointer
    if (!figure.grid || !figure.view) return;
    const [atX, atY] = spot(figure, event), { x, y, column } = figure.grid;
    const [i, j] = [[x, 'x', atX], [y, 'y', atY]].map(([[from, to, n], axis, at]) => Math.round((figure.view.scale(axis).invert(at) - from) / (to - from) * (n - 1)));
    const inside = i >= 0 && i < x[2] && j >= 0 && j < y[2], place = ([from, to, n], k) => from + (to - from) * k / (n - 1);
    const numbers = inside ? Object.entries(column).map(([name, values]) => [`over_${name}`, Number(values[(figure.grid.frames > 1 ? P.k * x[2] * y[2] : 0) + j * x[2] + i])]) : [];
    P.run.over = inside ? { over_x: place(x, i), over_y: place(y, j), ...Object.fromEntries(numbers) } : {};
    show();
  }

  // ---- keys: inside the player always; on the whole page when presenting
  const onKey = event => {
    const name = KEYS[event.key], inside = event.composedPath().includes(box), target = event.composedPath()[0];
    if (!name || event.altKey || event.ctrlKey || event.metaKey || !P.d?.ledger) return;
    if (!inside && !P.d.presenting) return;
    const typing = /^(TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable
      || target.tagName === 'INPUT' && !/^(checkbox|radio|button|range)$/.test(target.type);
    if (typing || (target.type === 'range' && target !== slider)) return;
    if (event.key === ' ' && (target.tagName === 'BUTTON' || /^(checkbox|radio)$/.test(target.type))) return;
    event.preventDefault();
    act(name);
  };
  document.addEventListener('keydown', onKey);
  P.leave = () => {
    halt();
    clearTimeout(saying);
    watch.disconnect();
    document.removeEventListener('keydown', onKey);
    P.figures.forEach(clearFigure);
    root.blackboard = null;
  };
  return P;
}
