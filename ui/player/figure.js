// A figure: an Altair chart drawn once by Vega, and a layer of moving marks above it.
function library(name, module) {   // a file of our own server, once per browser page
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    const streamlit = document.querySelector('script[src*="static/js"]')?.src ?? document.baseURI;
    if (module) script.type = 'module';
    script.src = new URL(streamlit.includes('static/js') ? `../../app/static/${name}` : `app/static/${name}`, streamlit);
    script.onload = done;
    script.onerror = () => failed(new Error(name));
    document.head.append(script);
  });
}

const vega = () => (window.neuralBlackboardVega ??= library('vega.js', true).catch(trouble => {
  window.neuralBlackboardVega = null;
  throw trouble;
}));

function figureBox(parent) {
  const box = document.createElement('figure');
  box.innerHTML = '<figcaption></figcaption><div class="plot" role="img"><div class="chart"></div><svg class="layer" aria-hidden="true"></svg></div>';
  parent.append(box);
  return { box, plot: box.querySelector('.plot'), chart: box.querySelector('.chart'), layer: box.querySelector('.layer'), drawn: '' };
}

const rowsOf = table => Array.from(table, row => Object.fromEntries(Object.entries(row.toJSON()).map(
  ([name, v]) => [name, typeof v === 'bigint' ? Number(v) : v])));

// Put chart `f` (spec, data names, marks, title, alt) into its box; the chart is rebuilt only if its spec or the theme changed.
async function showFigure(figure, f, data, t) {
  figure.box.style.setProperty('--span', f.span);
  figure.plot.classList.toggle('scene', !!f.scene);
  if (!!f.scene !== !!figure.scene) clearFigure(figure);
  if (f.scene) return showScene(figure, f, data, t);
  const turn = (figure.turn = (figure.turn ?? 0) + 1);
  await vega();
  if (turn !== figure.turn) return false;
  const charted = Object.entries(f.data).filter(([name]) => name !== 'grid');   // a grid is not for Vega
  const tables = Object.fromEntries(charted.map(([name, key]) => [name, rowsOf(data[key])]));
  figure.box.querySelector('figcaption').textContent = f.title;
  figure.plot.setAttribute('aria-label', f.alt);
  figure.plot.classList.toggle('pick', !!f.pick);
  figure.plot.classList.toggle('drag', !!f.drag);
  const tells = f.marks.some(m => m.source);   // then the marks are buttons
  figure.plot.setAttribute('role', tells ? 'group' : 'img');
  figure.layer.setAttribute('aria-hidden', !tells);
  Object.assign(figure, { marks: f.marks, pick: f.pick, drag: f.drag, aspect: f.aspect, constants: data.constants ?? {} });
  figure.grid = f.grid && { ...f.grid, column: Object.fromEntries(data[f.data.grid].schema.fields.map(({ name }) => [name, data[f.data.grid].getChild(name).toArray()])) };
  figure.samples = tables.points && { x: tables.points.map(p => p.x), y: tables.points.map(p => p.y) };
  const look = f.spec + JSON.stringify(t);
  if (figure.drawn !== look) {
    figure.view?.finalize();
    const spec = { ...JSON.parse(f.spec), datasets: tables, width: 300, height: 200, autosize: { type: 'fit', contains: 'padding' } };
    const embedded = await window.vegaEmbed(figure.chart, spec, { renderer: 'canvas', actions: false, ast: true, config: vegaConfig(t) });
    if (turn !== figure.turn) { embedded.finalize(); return false; }
    figure.view = embedded.view;
    figure.drawn = look;
  } else {
    for (const [name, rows] of Object.entries(tables)) figure.view.data(name, rows);
  }
  await fit(figure);
  return turn === figure.turn;
}

// A box that showed a chart is to show a surface, or the other way round.
function clearFigure(figure) {
  figure.view?.finalize();
  if (figure.scene) clearScene(figure);
  figure.chart.replaceChildren();
  figure.layer.replaceChildren();
  Object.assign(figure, { view: null, scene: null, drawn: '' });
}

async function fit(figure) {
  const { clientWidth: w, clientHeight: h } = figure.plot;
  if (figure.scene) {
    const { width, height } = figure.chart.layout ?? {};
    if (figure.drawn && w > 40 && (width !== w || height !== h)) await queued(figure, () => window.Plotly.relayout(figure.chart, { width: w, height: h }));
    return;
  }
  if (!figure.view || w < 40 || h < 40) return;
  await figure.view.width(w).height(h).runAsync();
  if (figure.aspect) await square(figure.view, w, h, figure.aspect);
  figure.layer.setAttribute('viewBox', `0 0 ${w} ${h}`);
}

// One scale on both axes: the inside of the chart gets the aspect, whatever its labels take.
async function square(view, w, h, aspect) {
  const inside = axis => Math.abs(view.scale(axis).range()[1] - view.scale(axis).range()[0]);
  let wide = w, high = h;   // with labels and titles
  for (let turn = 0; turn < 4; turn++) {   // labels may change with the size
    const labels = wide - inside('x'), titles = high - inside('y');
    const width = Math.max(20, Math.min(w - labels, (h - titles) * aspect));
    if (Math.abs(width - inside('x')) < 0.5 && Math.abs(width / aspect - inside('y')) < 0.5) return;
    [wide, high] = [width + labels, width / aspect + titles];
    await view.width(wide).height(high).runAsync();
  }
}

// All figures of a player side by side as one SVG text.
async function pictureOf(figures, t) {
  let x = 0, body = '';
  const height = Math.max(...figures.map(f => f.plot.clientHeight)) + 2 * t.size;
  for (const f of figures) {
    const { clientWidth: w, clientHeight: h } = f.plot;
    const chart = f.view ? (await f.view.toSVG()).replace(/^<svg /, `<svg x="${x}" y="${2 * t.size}" `)
      : `<svg x="${x}" y="${2 * t.size}" width="${w}" height="${h}">${await scenePicture(f)}</svg>`;
    body += chart + `<svg x="${x}" y="${2 * t.size}" width="${w}" height="${h}">${f.layer.innerHTML}</svg>`
      + `<text x="${x + 8}" y="${1.4 * t.size}" font-size="${t.size}" font-weight="600" fill="${t.text}" font-family="sans-serif"></text>`
        .replace('></text>', `>${f.box.querySelector('figcaption').textContent.replace(/[<&>]/g, '')}</text>`);
    x += w + 12;
  }
  return { width: x, height, text: `<svg xmlns="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" width="${x}" height="${height}" viewBox="0 0 ${x} ${height}">`
    + `<rect width="100%" height="100%" fill="${t.paper}"/>${body}</svg>` };
}

async function savePicture(figures, t, kind, name) {
  const { width, height, text } = await pictureOf(figures, t);
  let url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  if (kind === 'png') {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 2 * width, height: 2 * height });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    url = URL.createObjectURL(await new Promise(done => canvas.toBlob(done, 'image/png')));
  }
  const link = Object.assign(document.createElement('a'), { href: url, download: `${name}.${kind}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
