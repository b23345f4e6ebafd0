// A surface that can be turned, drawn by Plotly; the way so far and the points on it follow the step.
const SURFACE_PAUSE = 40;   // ms between two redraws: turning stays smooth while playing

const plotly = () => (window.neuralBlackboardPlotly ??= library('plotly.js', false).catch(trouble => {
  window.neuralBlackboardPlotly = null;
  throw trouble;
}));

const along = ([from, to, n]) => Array.from({ length: n }, (_, i) => from + (to - from) * i / (n - 1));

const canDraw = () => {   // without WebGL Plotly says so in English and in the way
  const canvas = document.createElement('canvas');
  return !!(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
};

// The surface as Plotly's own description: what towers above the rest is cut flat, levels are thin lines.
function surfaceTrace(scene, z, t) {
  const [x, y] = [along(scene.x), along(scene.y)], [low, high] = scene.z;
  const rows = y.map((_, j) => Array.from(z.subarray(j * x.length, (j + 1) * x.length), v => (Number.isFinite(v) ? Math.min(v, high) : null)));
  const shade = t.dark ? [[0, '#12324a'], [1, '#8fb9d8']] : [[0, '#2f6f9f'], [1, '#eaf2f8']];
  return { type: 'surface', x, y, z: rows, colorscale: shade, cmin: low, cmax: high, showscale: false, opacity: 0.92, hoverinfo: 'skip',
    contours: { z: { show: true, usecolormap: false, color: t.color.quiet, width: 1, start: low, end: high, size: (high - low) / 16 } },
    lighting: { ambient: 0.8, diffuse: 0.5, specular: 0.05, roughness: 0.9 } };
}

function sceneLayout(scene, t) {
  const axis = (title, [from, to]) => ({ title: { text: title }, range: [from, to], color: t.text, gridcolor: t.grid, zeroline: false, showspikes: false,
    backgroundcolor: t.paper, tickfont: { size: Math.min(14, t.size * 0.8) }, nticks: 5 });
  const [x, y, z] = scene.names, wide = scene.x[1] - scene.x[0], deep = scene.y[1] - scene.y[0];
  return {
    margin: { l: 0, r: 0, t: 0, b: 0 }, paper_bgcolor: 'rgba(0,0,0,0)', font: { family: t.font, size: t.size, color: t.text }, showlegend: false,
    scene: { xaxis: axis(x, scene.x), yaxis: axis(y, scene.y), zaxis: axis(z, scene.z), aspectmode: 'manual',
      aspectratio: { x: 1.25, y: Math.min(1.4, 1.25 * deep / wide), z: 0.8 }, dragmode: 'turntable', camera: { eye: { x: 1.3, y: -1.65, z: 1.05 } }, uirevision: 'kept' },
    uirevision: 'kept',   // a change of data leaves the view turned as it was
  };
}

const markTrace = (m, t) => ({ type: 'scatter3d', mode: m.mark === 'trail' ? 'lines' : 'markers', x: [], y: [], z: [], hoverinfo: 'skip',
  line: { color: t.color[m.style], width: 5, dash: m.dash ? 'dash' : 'solid' }, marker: { color: t.color[m.style], size: 6, line: { color: t.paper, width: 1 } } });

async function showScene(figure, f, data, t) {
  const turn = (figure.turn = (figure.turn ?? 0) + 1);
  figure.scene = f.scene;
  figure.marks = f.marks;
  figure.box.querySelector('figcaption').textContent = f.title;
  figure.plot.setAttribute('aria-label', f.alt);
  if (!canDraw()) { figure.chart.textContent = data.words.flat; return false; }
  await plotly();
  if (turn !== figure.turn) return false;
  const z = Float32Array.from(data[f.data.surface].getChild('z').toArray());
  const look = JSON.stringify([f.scene, f.marks, t, data[f.data.surface].numRows, z[0], z[z.length >> 1], z[z.length - 1]]);
  if (figure.drawn !== look) {
    await window.Plotly.react(figure.chart, [surfaceTrace(f.scene, z, t), ...f.marks.map(m => markTrace(m, t))], sceneLayout(f.scene, t),
      { displayModeBar: false, responsive: false, scrollZoom: false });
    figure.drawn = look;
  }
  return turn === figure.turn;
}

// k => the marks of the scene at step k. While one redraw is under way only the newest step is kept.
function sceneMarks(figure, run, constants) {
  const value = (field, k) => (typeof field === 'number' ? field : field in run.column ? run.column[field][k] : constants[field]);
  const inside = ([from, to], v) => (v >= from && v <= to ? v : null);
  const placeOf = (m, k) => {
    const { x, y, z: [low, high] } = figure.scene, height = Math.max(low, Math.min(high, value(m.height, k)));
    const at = [inside(x, value(m.x, k)), inside(y, value(m.y, k))];
    return at.includes(null) || Number.isNaN(height) ? [null, null, null] : [...at, height + 0.015 * (high - low)];   // a little above the surface
  };
  const way = (m, k) => (m.mark === 'trail' ? Array.from({ length: k + 1 }, (_, i) => placeOf(m, i)) : [placeOf(m, k)]);
  let wanted = -1, busy = false;
  const draw = async () => {
    busy = true;
    const k = wanted, ways = figure.marks.map(m => way(m, k)), axis = i => ways.map(points => points.map(p => p[i]));
    await window.Plotly.restyle(figure.chart, { x: axis(0), y: axis(1), z: axis(2) }, figure.marks.map((_, i) => i + 1));
    setTimeout(() => { busy = false; if (wanted !== k && figure.chart.isConnected) draw(); }, SURFACE_PAUSE);
  };
  return k => { wanted = k; if (!busy && figure.marks.length) draw(); };
}

// Plotly's own picture, for the saved figures.
async function scenePicture(figure) {
  const { clientWidth: width, clientHeight: height } = figure.plot;
  const url = await window.Plotly.toImage(figure.chart, { format: 'png', width, height, scale: 2 });
  return `<image href="${url}" width="${width}" height="${height}"/>`;
}
