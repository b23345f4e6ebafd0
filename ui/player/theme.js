// Colors and type of the figures, from the page's own theme. Charts name styles, never colors.
function themeOf(root) {
  const css = getComputedStyle(root.host ?? root);
  const of = name => css.getPropertyValue(name).trim();
  const [r, g, b] = rgb(of('--st-background-color'));
  const dark = 0.299 * r + 0.587 * g + 0.114 * b < 128;
  return {
    dark, text: of('--st-text-color'), paper: of('--st-background-color'), font: of('--st-font') || 'sans-serif',
    size: Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8),
    grid: dark ? '#3b4a44' : '#dfe4e2',
    color: dark
      ? { data: '#56b4e9', model: '#ff9b57', truth: '#4fd6a8', ghost: '#e7a4cf', quiet: '#9fb0a9' }
      : { data: '#0072b2', model: '#c94f00', truth: '#007a58', ghost: '#a8487f', quiet: '#66716c' },
  };
}

function rgb(color) {
  const ctx = new OffscreenCanvas(1, 1).getContext('2d');
  ctx.fillStyle = color || '#fff';
  ctx.fillRect(0, 0, 1, 1);
  return ctx.getImageData(0, 0, 1, 1).data;
}

function vegaConfig(t) {
  const words = { labelColor: t.text, titleColor: t.text, labelFont: t.font, titleFont: t.font,
                  labelFontSize: t.size, titleFontSize: t.size, titleFontWeight: 'normal' };
  const style = Object.fromEntries(Object.entries(t.color).map(([name, color]) => [name, { color }]));
  return {
    background: null, font: t.font, style, range: { category: Object.values(t.color) }, view: { stroke: t.grid },
    axis: { ...words, gridColor: t.grid, domainColor: t.color.quiet, tickColor: t.color.quiet, labelOverlap: 'greedy',
            tickCount: 5, labelLimit: 90 },
    axisY: { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: -28, titleY: -6 },
    legend: { ...words, orient: 'top', symbolStrokeWidth: 3 },
    title: { color: t.text, font: t.font, fontSize: t.size * 1.1, fontWeight: 600, anchor: 'start', offset: 6 },
    text: { color: t.text, font: t.font, fontSize: t.size },
  };
}
