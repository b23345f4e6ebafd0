// The marks that move: a few SVG elements over a chart that stands still, placed by the chart's own scales.
const SVG = 'http://www.w3.org/2000/svg';

function svg(tag, attributes, parent) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent?.append(element);
  return element;
}

const ink = (t, m, extra) => ({ stroke: t.color[m.style], 'stroke-width': m.width ?? 3, fill: 'none',
  ...(m.dash ? { 'stroke-dasharray': '7 6' } : {}), ...extra });

// Each kind of mark: (mark, group, theme, place) -> draw(k). `place` gives pixels: place.x(field, k), place.y(field, k).
const MARKS = {
  point(m, g, t, place) {
    const dot = svg('circle', { r: m.size ?? 7, fill: t.color[m.style], stroke: t.paper, 'stroke-width': 2 }, g);
    return k => {
      dot.setAttribute('cx', place.x(m.x, k));
      dot.setAttribute('cy', place.y(m.y, k));
    };
  },
  segment(m, g, t, place) {
    const line = svg('line', ink(t, m), g), head = m.tip && svg('path', { fill: t.color[m.style] }, g);
    return k => {
      const known = [m.x, m.y, m.x2, m.y2].every(field => Number.isFinite(place.value(field, k)));
      g.style.visibility = known ? '' : 'hidden';   // a way that leads nowhere is not drawn
      const [x1, y1, x2, y2] = [place.x(m.x, k), place.y(m.y, k), place.x(m.x2, k), place.y(m.y2, k)];
      for (const [name, v] of Object.entries({ x1, y1, x2, y2 })) line.setAttribute(name, v);
      if (head) head.setAttribute('d', tip(x1, y1, x2, y2, 3.5 * m.width));
    };
  },
  line(m, g, t, place) {
    const drawn = svg('line', ink(t, m), g), ends = place.at.x.domain();
    return k => {
      const [w, b] = [place.value(m.w, k), place.value(m.b, k)], known = Number.isFinite(w) && Number.isFinite(b);
      g.style.visibility = known ? '' : 'hidden';
      if (known) ends.forEach((x, i) => { drawn.setAttribute(`x${i + 1}`, place.at.x(x)); drawn.setAttribute(`y${i + 1}`, place.px(place.at.y(w * x + b))); });
    };
  },
  trail(m, g, t, place, rows) {
    const line = svg('polyline', ink(t, m, { 'stroke-linejoin': 'round' }), g), end = [];
    let path = '';
    for (let k = 0; k < rows; k++) {
      path += `${place.x(m.x, k)},${place.y(m.y, k)} `;
      end.push(path.length);
    }
    return k => line.setAttribute('points', path.slice(0, end[k]));
  },
  squares(m, g, t, place, rows, samples) {
    const faint = Math.min(1, 4 / Math.sqrt(samples.x.length));   // many squares must not become one blot
    const boxes = samples.x.map(() => svg('rect', { fill: t.color[m.style], 'fill-opacity': 0.14 * faint * faint,
      stroke: t.color[m.style], 'stroke-opacity': faint, 'stroke-width': 1 }, g));
    return k => samples.x.forEach((x, i) => {
      const left = place.at.x(x), from = place.at.y(samples.y[i]);
      const to = place.at.y(place.value(m.w, k) * x + place.value(m.b, k)), side = Math.abs(to - from);
      boxes[i].setAttribute('x', to < from ? left - side : left);   // on the side away from a rising line
      boxes[i].setAttribute('y', Math.min(from, to));
      boxes[i].setAttribute('width', side);
      boxes[i].setAttribute('height', side);
    });
  },
  rods(m, g, t, place, rows, samples) {
    const faint = Math.min(1, 6 / Math.sqrt(samples.x.length));
    const drawn = samples.x.map((x, i) => svg('line', { x1: place.at.x(x), x2: place.at.x(x), y1: place.at.y(samples.y[i]), stroke: t.color[m.style],
      'stroke-opacity': faint, 'stroke-width': samples.x.length > 30 ? 1.5 : 3 }, g));
    return k => samples.x.forEach((x, i) => drawn[i].setAttribute('y2', place.px(place.at.y(place.value(m.w, k) * x + place.value(m.b, k)))));
  },
  cloud(m, g, t, place, rows, samples) {
    const dots = samples.x.map(() => svg('circle', { r: 3, fill: t.color[m.style], 'fill-opacity': 0.55 }, g));
    return k => {
      const [shift, scale, tilt] = [m.shift, m.scale, m.tilt].map(field => place.value(field, k));
      samples.x.forEach((x, i) => {
        dots[i].setAttribute('cx', place.px(place.at.x((x - shift) / scale)));
        dots[i].setAttribute('cy', place.px(place.at.y(samples.y[i] + tilt * x)));
      });
    };
  },
  ellipse(m, g, t, place) {
    const drawn = svg('path', ink(t, m), g), turns = Array.from({ length: 97 }, (_, i) => i * Math.PI / 48);
    return k => {
      const [long, short, angle] = [m.long, m.short, m.angle].map(field => place.value(field, k)), c = Math.cos(angle * Math.PI / 180), s = Math.sin(angle * Math.PI / 180);
      const on = a => [m.x + m.part * (long * Math.cos(a) * c - short * Math.sin(a) * s), m.y + m.part * (long * Math.cos(a) * s + short * Math.sin(a) * c)];
      drawn.setAttribute('d', 'M' + turns.map(on).map(([x, y]) => `${place.px(place.at.x(x))},${place.px(place.at.y(y))}`).join('L'));
    };
  },
  cells(m, g, t, place, rows, samples, grid) {
    const cell = grid.column[m.field], inks = ['data', 'truth', 'ghost', m.style].map(style => rgb(t.color[style]));
    const paint = bitmap(grid, place, g);
    return k => paint((pixel, i) => {
      const step = Number(cell[i]), seen = step >= 0 && step <= k;
      if (seen) pixel.set(step === k ? inks[3] : inks[step % 3]);
      pixel[3] = seen ? (step === k ? 255 : 150) : 0;
    });
  },
  shades(m, g, t, place, rows, samples, grid) {
    const values = grid.column[m.field], size = grid.x[2] * grid.y[2], paint = bitmap(grid, place, g);
    const inks = Array.from({ length: 256 }, (_, v) => [...rgb(t.color[v < 128 ? 'data' : m.style]).slice(0, 3), Math.round(1.4 * Math.abs(v - 127.5))]);
    return k => paint((pixel, i) => pixel.set(inks[values[k * size + i]]));
  },
  curve(m, g, t, place, rows, samples, grid) {
    const line = svg('polyline', ink(t, m, { 'stroke-linejoin': 'round' }), g), heights = grid.column[m.field], [from, to, n] = grid.x;
    const across = Array.from({ length: n }, (_, i) => place.px(place.at.x(from + (to - from) * i / (n - 1))));
    return k => line.setAttribute('points', across.map((x, i) => `${x},${place.px(place.at.y(heights[k * n + i]))}`).join(' '));
  },
  box(m, g, t, place) {
    const { cx, cy, w, h } = place.shapeOf(m), color = t.color[m.style], size = place.size, row = 1.35 * size;
    const frame = { x: cx - w / 2, y: cy - h / 2, width: w, height: h, rx: 8 };
    svg('rect', { ...frame, fill: t.paper }, g);
    const edge = svg('rect', { ...frame, fill: color, stroke: color }, g), lit = place.litBy(m);
    const lines = m.lines.map((text, i) => svg('text', { x: cx, y: cy - h / 2 + 0.25 * size + (i + 0.85) * row, fill: t.text, 'text-anchor': 'middle',
      'font-family': t.font, 'font-weight': i ? 400 : 600 }, g));
    return (k, phase) => {
      const on = lit(k, phase);
      edge.setAttribute('fill', on ? t.color.model : color);
      edge.setAttribute('stroke', on ? t.color.model : color);
      edge.setAttribute('fill-opacity', on ? 0.24 : 0.06);
      edge.setAttribute('stroke-width', on ? 3.5 : 1.5);
      m.lines.forEach((text, i) => write(lines[i], place.words(text, k), w - 8, size));
    };
  },
  arrow(m, g, t, place) {
    const color = t.color[m.style], lit = place.litBy(m), { path, head, x, y, length } = place.wayOf(m), size = place.size;
    const line = svg('path', ink(t, { ...m, width: 1.5 }, { d: path }), g), tip = svg('path', { d: head, fill: color }, g);
    const words = svg('text', { x, y: y + 0.35 * size, fill: t.text, 'text-anchor': 'middle', 'font-family': t.font, 'paint-order': 'stroke',
      stroke: t.paper, 'stroke-width': 5 }, g);
    return (k, phase) => {
      const on = lit(k, phase);
      line.setAttribute('stroke-width', on ? 4 : 1.5);
      line.setAttribute('stroke', on ? t.color.model : color);
      tip.setAttribute('fill', on ? t.color.model : color);
      if (m.text) write(words, place.words(m.text, k), Math.max(length, 2.4 * size), size);
    };
  },
  label(m, g, t, place) {
    const words = svg('text', { fill: t.color[m.style], 'font-size': t.size, 'font-family': t.font, dy: m.below ? t.size + 4 : -8, 'paint-order': 'stroke', stroke: t.paper, 'stroke-width': 4 }, g);
    return k => {
      words.textContent = place.words(m.text, k, false);
      const over = place.x(m.x, k) + 8 + ems(words.textContent) * t.size > place.at.x.range()[1];   // then to the left
      words.setAttribute('text-anchor', m.anchor ?? (over ? 'end' : 'start'));
      words.setAttribute('dx', { start: 8, middle: 0, end: -8 }[m.anchor ?? (over ? 'end' : 'start')]);
      words.setAttribute('x', place.x(m.x, k));
      words.setAttribute('y', place.y(m.y, k));
    };
  },
};

// A grid as a picture: one pixel a cell, stretched over the cells' places. Gives paint(each), each(pixel, i) for cell i, row by row of y.
function bitmap({ x: [x0, x1, across], y: [y0, y1, up] }, { at }, g) {
  const canvas = Object.assign(document.createElement('canvas'), { width: across, height: up }), paper = canvas.getContext('2d'), pixels = paper.createImageData(across, up);
  const [halfX, halfY] = [(x1 - x0) / (across - 1) / 2, (y1 - y0) / (up - 1) / 2], [left, top] = [at.x(x0 - halfX), at.y(y1 + halfY)];
  const picture = svg('image', { x: left, y: top, width: at.x(x1 + halfX) - left, height: at.y(y0 - halfY) - top, preserveAspectRatio: 'none',
    style: 'image-rendering: pixelated' }, g);
  const cells = Array.from({ length: across * up }, (_, i) => pixels.data.subarray(4 * ((up - 1 - Math.floor(i / across)) * across + i % across)).subarray(0, 4));
  return each => {
    cells.forEach(each);
    paper.putImageData(pixels, 0, 0);
    picture.setAttribute('href', canvas.toDataURL());
  };
}

// The head of an arrow, no longer than the arrow itself.
function tip(x1, y1, x2, y2, size) {
  const long = Math.hypot(x2 - x1, y2 - y1), s = Math.min(size, long);
  if (!(long > 0.5)) return '';
  const ux = (x2 - x1) / long * s, uy = (y2 - y1) / long * s;
  return `M${x2 + 0.15 * ux},${y2 + 0.15 * uy}l${-ux - 0.5 * uy},${-uy + 0.5 * ux}l${uy},${-ux}z`;
}

// Text as large as the width allows.
function write(element, text, width, size) {
  if (element.textContent === text) return;
  element.textContent = text;
  element.setAttribute('font-size', Math.min(size, width / ems(text)));
}

// How wide a text is, in sizes of its type.
const ems = text => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.58), 0);

// Boxes and arrows: where a box lies, and the way of an arrow from the edge of one box to the edge of the other.
function diagram(marks, at, t, height) {
  const wanted = m => ({ cx: at.x(m.x), cy: at.y(m.y), w: Math.abs(at.x(m.x + m.width) - at.x(m.x)), h: (1.35 * m.lines.length + 0.6) * t.size });
  const shapes = marks.filter(m => m.mark === 'box').map(wanted);
  const room = shapes.flatMap(a => [2 * a.cy / a.h, 2 * (height - a.cy) / a.h,   // up to the edges and to the next box
    ...shapes.filter(b => b.cy !== a.cy && Math.abs(b.cx - a.cx) < (a.w + b.w) / 2).map(b => 1.7 * Math.abs(b.cy - a.cy) / (a.h + b.h))]);
  const part = Math.min(1, ...room.filter(r => r > 0)), size = part * t.size;
  const shapeOf = m => { const shape = wanted(m); return { ...shape, h: part * shape.h }; };
  const boxes = shapes.map(shape => ({ ...shape, h: part * shape.h }));
  const near = (box, x, y, gap) => box && Math.abs(x - box.cx) < box.w / 2 + gap && Math.abs(y - box.cy) < box.h / 2 + gap;
  const wayOf = m => {
    const [x1, y1, x2, y2] = [at.x(m.x), at.y(m.y), at.x(m.x2), at.y(m.y2)], long = Math.hypot(x2 - x1, y2 - y1) || 1;
    const bend = m.bend ? 2 * Math.sign(m.bend) * Math.max(Math.abs(m.bend), 0.6 * size / long) : 0;
    const mx = (x1 + x2) / 2 + bend * (y2 - y1), my = (y1 + y2) / 2 - bend * (x2 - x1);
    const on = s => [(1 - s) ** 2 * x1 + 2 * s * (1 - s) * mx + s * s * x2, (1 - s) ** 2 * y1 + 2 * s * (1 - s) * my + s * s * y2];
    const from = boxes.find(box => near(box, x1, y1, 0)), to = boxes.find(box => near(box, x2, y2, 0)), free = [];
    for (let s = 0; s <= 1.0001; s += 1 / 128) {
      const [x, y] = on(s);
      if (!near(from, x, y, 2) && !near(to, x, y, 3)) free.push([x, y]);
    }
    if (free.length < 4) return { path: '', head: '', x: mx, y: my, length: 0 };
    const [ex, ey] = free.at(-1), [px, py] = free.at(-4), l = Math.hypot(ex - px, ey - py) || 1, ux = (ex - px) / l, uy = (ey - py) / l;
    const [x, y] = free[Math.round((m.at ?? 0.5) * (free.length - 1))];
    return {
      path: 'M' + free.map(p => p.map(v => v.toFixed(1)).join(',')).join('L'), x, y, length: Math.hypot(ex - free[0][0], ey - free[0][1]),
      head: `M${ex + 2 * ux},${ey + 2 * uy}l${-10 * ux - 5 * uy},${-10 * uy + 5 * ux}l${10 * uy},${-10 * ux}z`,
    };
  };
  return { shapeOf, wayOf, size };
}

// Where the corner of a chart's axes is, in pixels of its box: Vega's own origin leaves the padding out.
function originOf(view) {
  const [x, y] = view.origin(), { left, top } = view.padding();
  return [x + left, y + top];
}

// Draw a figure's moving marks anew (size, data or theme changed) and return k => their state at step k.
function overlay(figure, run, t, decimals) {
  const { view, marks, layer, samples } = figure;
  const at = { x: view.scale('x'), y: view.scale('y') }, [ox, oy] = originOf(view);
  const span = axis => at[axis].range().map(Number).sort((a, b) => a - b);
  const value = (field, k) => (typeof field === 'number' ? field : field in run.column ? run.column[field][k] : run.over[field] ?? figure.constants[field] ?? NaN);
  const px = v => Math.round(Math.max(-1e5, Math.min(1e5, Number.isFinite(v) ? v : -1e5)) * 100) / 100;
  const words = (text, k, silent = true) => {   // a text with a number not known yet says nothing
    let known = true;
    const written = text.replace(/\{(\w+)\}/g, (_, field) => {
      const v = value(field, k);
      if (Number.isNaN(v)) known = false;
      return typeof v === 'string' ? v : numeral(v, decimals);
    });
    return known || !silent ? written : '';
  };
  const litBy = m => (!m.lit ? () => false : m.lit[0] === 'phase' ? (k, phase) => phase === m.lit[1] : k => value(m.lit[0], k) === m.lit[1]);
  const place = { at, px, value, words, litBy, ...diagram(marks, at, t, span('y')[1]), x: (f, k) => px(at.x(value(f, k))), y: (f, k) => px(at.y(value(f, k))) };
  layer.replaceChildren();
  const [x0, x1] = span('x'), [y0, y1] = span('y'), id = `clip${Math.random().toString(36).slice(2)}`;
  const clip = svg('clipPath', { id }, layer);
  svg('rect', { x: x0 - 6, y: y0 - 6, width: x1 - x0 + 12, height: y1 - y0 + 12 }, clip);
  const g = svg('g', { transform: `translate(${ox},${oy})`, 'clip-path': `url(#${id})` }, layer);
  const draws = marks.map(m => {
    const shape = svg('g', {}, g), draw = MARKS[m.mark](m, shape, t, place, run.rows, samples, figure.grid);
    if (m.source) {
      for (const [name, v] of Object.entries({ class: 'told', role: 'button', tabindex: 0, 'aria-label': figure.named(m) })) shape.setAttribute(name, v);
      shape.onclick = event => { event.stopPropagation(); figure.tell(m); };
      shape.onkeydown = event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); event.stopPropagation(); figure.tell(m); } };
    }
    const from = m.from ?? 0, to = m.to ?? Infinity;
    if (!from && to === Infinity) return draw;
    return (k, phase) => {
      const on = k >= from && k <= to;
      shape.style.display = on ? '' : 'none';
      if (on) draw(k, phase);
    };
  });
  return (k, phase) => { for (const draw of draws) draw(k, phase); };
}
