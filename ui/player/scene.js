// A surface that can be turned, drawn by Plotly; the marks on it are SVG over it, placed by the scene's own camera.
// So stepping draws no surface anew, and a point behind a hill is still seen.
const plotly = () => (window.neuralBlackboardPlotly ??= library('plotly.js', false).catch(trouble => {
  window.neuralBlackboardPlotly = null;
  throw trouble;
}));

const along = ([from, to, n]) => Array.from({ length: n }, (_, i) => from + (to - from) * i / (n - 1));

const canDraw = () => {   // without WebGL Plotly says so in English and in the way
  const canvas = document.createElement('canvas');
  return !!(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
};

// The surface as Plotly's own description: levels are thin lines. What towers above the rest came cut flat.
function surfaceTrace(scene, z, t) {
  const [x, y] = [along(scene.x), along(scene.y)], [low, high] = scene.z;
  const rows = y.map((_, j) => Array.from(z.subarray(j * x.length, (j + 1) * x.length), v => (Number.isFinite(v) ? v : null)));
  const shade = t.dark ? [[0, '#12324a'], [1, '#8fb9d8']] : [[0, '#2f6f9f'], [1, '#eaf2f8']];
  return { type: 'surface', x, y, z: rows, colorscale: shade, cmin: low, cmax: high, showscale: false, opacity: 0.92, hoverinfo: 'skip',
    contours: { z: { show: true, usecolormap: false, color: t.color.quiet, width: 1, start: low, end: high, size: (high - low) / 16 } },
    lighting: { ambient: 0.8, diffuse: 0.5, specular: 0.05, roughness: 0.9 } };
}

function sceneLayout(scene, t, w, h) {
  const axis = (title, [from, to]) => ({ title: { text: title }, range: [from, to], color: t.text, gridcolor: t.grid, zeroline: false, showspikes: false,
    backgroundcolor: t.paper, tickfont: { size: Math.min(14, t.size * 0.8) }, nticks: 5 });
  const far = Math.max(1, 1.25 * h / w);   // in a narrow box the camera stands back, else the names at the sides are cut
  const [x, y, z] = scene.names, wide = scene.x[1] - scene.x[0], deep = scene.y[1] - scene.y[0];
  return {
    margin: { l: 0, r: 0, t: 0, b: 0 }, paper_bgcolor: 'rgba(0,0,0,0)', font: { family: t.font, size: t.size, color: t.text }, showlegend: false,
    scene: { xaxis: axis(x, scene.x), yaxis: axis(y, scene.y), zaxis: axis(z, scene.z), aspectmode: 'manual',
      aspectratio: { x: 1.25, y: Math.min(1.4, 1.25 * deep / wide), z: 0.8 }, dragmode: 'turntable', camera: { eye: { x: 1.35 * far, y: -1.72 * far, z: 1.09 * far }, center: { x: 0, y: 0, z: -0.1 } }, uirevision: 'kept' },
    uirevision: 'kept',   // a change of data leaves the view turned as it was
  };
}

async function showScene(figure, f, data, t) {
  const turn = (figure.turn = (figure.turn ?? 0) + 1);
  Object.assign(figure, { scene: f.scene, marks: f.marks });
  figure.box.querySelector('figcaption').textContent = f.title;
  figure.plot.setAttribute('aria-label', f.alt);
  if (!canDraw()) { figure.chart.textContent = data.words.flat; return false; }
  await plotly();
  const z = Float32Array.from(data[f.data.surface].getChild('z').toArray());
  const look = JSON.stringify([f.scene, t, z.length, z[0], z[z.length >> 1], z.reduce((sum, v) => sum + (v || 0), 0)]);
  if (figure.drawn !== look) {
    const [w, h] = [figure.plot.clientWidth, figure.plot.clientHeight];
    await queued(figure, () => window.Plotly.react(figure.chart, [surfaceTrace(f.scene, z, t)], { ...sceneLayout(f.scene, t, w, h), width: w, height: h },
      { displayModeBar: false, responsive: false, scrollZoom: false }));
    figure.drawn = look;
  }
  await fit(figure);
  return turn === figure.turn;
}

// Plotly does one thing after the other, and none on a box that is gone.
function queued(figure, work) {
  const before = figure.busy ?? Promise.resolve();
  return (figure.busy = before.then(work));
}

// Where the camera shows a place: pixels of the box, or null outside the view.
function cameraOf(figure) {
  const { glplot, dataScale } = figure.chart._fullLayout.scene._scene, { projection, view, model } = glplot.cameraParams;
  const times = (m, v) => [0, 1, 2, 3].map(r => m[r] * v[0] + m[r + 4] * v[1] + m[r + 8] * v[2] + m[r + 12] * v[3]);
  const { x, y, z: [low, high] } = figure.scene, { clientWidth: w, clientHeight: h } = figure.plot;
  const within = ([from, to], v) => v >= from && v <= to;
  return (px, py, pz) => {
    if (!within(x, px) || !within(y, py) || Number.isNaN(pz)) return null;
    const at = [px, py, Math.max(low, Math.min(high, pz))].map((v, i) => v * dataScale[i]);
    const clip = times(projection, times(view, times(model, [...at, 1])));
    return [0.5 * w * (1 + clip[0] / clip[3]), 0.5 * h * (1 - clip[1] / clip[3])];
  };
}

// The marks of a scene: k => their state at step k. While the surface is turned they follow it.
function sceneMarks(figure, run, constants, t) {
  const value = (field, k) => (typeof field === 'number' ? field : field in run.column ? run.column[field][k] : run.over[field] ?? constants[field] ?? NaN);
  const { layer, chart, plot } = figure;
  layer.setAttribute('viewBox', `0 0 ${plot.clientWidth} ${plot.clientHeight}`);
  layer.replaceChildren();
  const shapes = figure.marks.map(m => (m.mark === 'trail' ? svg('path', ink(t, m, { 'stroke-linejoin': 'round' }), layer)
    : svg('circle', { r: m.size ?? 7, fill: t.color[m.style], stroke: t.paper, 'stroke-width': 2 }, layer)));
  let ways = [], here = 0;
  const place = () => {   // all steps at once, whenever the camera has moved
    const camera = cameraOf(figure);
    ways = figure.marks.map(m => {
      const points = Array.from({ length: run.rows }, (_, k) => camera(value(m.x, k), value(m.y, k), value(m.height, k)));
      let path = '';
      const end = points.map((p, k) => (path += p ? `${points[k - 1] ? 'L' : 'M'}${p[0].toFixed(1)},${p[1].toFixed(1)}` : '').length);
      return { points, path, end };
    });
  };
  const draw = k => {
    here = k;
    figure.marks.forEach((m, i) => {
      const { points, path, end } = ways[i], p = points[k];
      if (m.mark === 'trail') { shapes[i].setAttribute('d', path.slice(0, end[k])); return; }
      shapes[i].style.display = p ? '' : 'none';
      if (p) { shapes[i].setAttribute('cx', p[0]); shapes[i].setAttribute('cy', p[1]); }
    });
  };
  const follow = () => { if (figure.drawn && chart.isConnected && figure.draw === draw) { place(); draw(here); } };
  figure.leaving?.abort();
  const { signal } = (figure.leaving = new AbortController());
  chart.addEventListener('wheel', event => event.stopPropagation(), { capture: true, signal });   // the wheel scrolls the page
  let turning = false;
  const turn = () => { if (turning) { follow(); requestAnimationFrame(turn); } };
  chart.onpointerdown = () => { if (!turning) { turning = true; requestAnimationFrame(turn); } };
  window.addEventListener('pointerup', () => { turning = false; requestAnimationFrame(follow); }, { signal });
  chart.removeAllListeners?.('plotly_relayout');
  chart.on('plotly_relayout', follow);
  figure.draw = draw;
  place();
  return draw;
}

// Plotly's own picture, for the saved figures.
async function scenePicture(figure) {
  const { clientWidth: width, clientHeight: height } = figure.plot;
  const url = await queued(figure, () => window.Plotly.toImage(figure.chart, { format: 'png', width, height, scale: 2 }));
  return `<image href="${url}" width="${width}" height="${height}"/>`;
}

function clearScene(figure) {
  const old = figure.chart;
  figure.leaving?.abort();
  queued(figure, () => window.Plotly?.purge(old)).catch(() => {});
  figure.chart = old.cloneNode(false);
  old.replaceWith(figure.chart);
  Object.assign(figure, { busy: null, leaving: null, draw: null });
}
