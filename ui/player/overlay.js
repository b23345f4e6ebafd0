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
    const line = svg('line', ink(t, m), g);
    return k => {
      line.setAttribute('x1', place.x(m.x, k));
      line.setAttribute('y1', place.y(m.y, k));
      line.setAttribute('x2', place.x(m.x2, k));
      line.setAttribute('y2', place.y(m.y2, k));
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
  label(m, g, t, place) {
    const words = svg('text', { fill: t.color[m.style], 'font-size': t.size, 'font-family': t.font, 'text-anchor': m.anchor ?? 'start',
      dx: m.anchor === 'end' ? -8 : 8, dy: m.below ? t.size + 4 : -8, 'paint-order': 'stroke', stroke: t.paper, 'stroke-width': 4 }, g);
    return k => {
      words.textContent = m.text.replace(/\{(\w+)\}/g, (_, field) => numeral(place.value(field, k), place.decimals));
      words.setAttribute('x', place.x(m.x, k));
      words.setAttribute('y', place.y(m.y, k));
    };
  },
};

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
  const value = (field, k) => (typeof field === 'number' ? field : run.column[field][k]);
  const px = v => Math.round(Math.max(-1e5, Math.min(1e5, Number.isFinite(v) ? v : -1e5)) * 100) / 100;
  const place = { at, value, decimals, x: (f, k) => px(at.x(value(f, k))), y: (f, k) => px(at.y(value(f, k))) };
  layer.replaceChildren();
  const [x0, x1] = span('x'), [y0, y1] = span('y'), id = `clip${Math.random().toString(36).slice(2)}`;
  const clip = svg('clipPath', { id }, layer);
  svg('rect', { x: x0 - 6, y: y0 - 6, width: x1 - x0 + 12, height: y1 - y0 + 12 }, clip);
  const g = svg('g', { transform: `translate(${ox},${oy})`, 'clip-path': `url(#${id})` }, layer);
  const draws = marks.map(m => {
    const shape = svg('g', {}, g), draw = MARKS[m.mark](m, shape, t, place, run.rows, samples);
    const from = m.from ?? 0, to = m.to ?? Infinity;
    if (!from && to === Infinity) return draw;
    return k => {
      const on = k >= from && k <= to;
      shape.style.display = on ? '' : 'none';
      if (on) draw(k);
    };
  });
  return k => { for (const draw of draws) draw(k); };
}
