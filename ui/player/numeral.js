// How a number is written; the twin of ui/numerals.py.
function numeral(value, decimals) {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  if (Math.abs(value) >= 1e6) return value.toExponential(decimals);
  const fixed = value.toFixed(decimals);
  if (Number(fixed) !== 0) return fixed;
  return value === 0 ? (0).toFixed(decimals) : value.toExponential(2);
}
