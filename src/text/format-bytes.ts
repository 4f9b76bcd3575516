const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"] as const;
const STEP = 1024;

/**
 * A byte count for people: "395 B", "1.2 KiB", "40.0 KiB", "1.5 MiB"; 1 KiB = 1,024 B. Whole bytes, but for less than 10;
 * negative with "−", unbounded "∞".
 */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return Number.isNaN(bytes) ? "–" : `${sign(bytes)}∞`;
  const size = Math.abs(bytes);
  let [value, unit] = [size, 0];
  while (unit < UNITS.length - 1 && Number(value.toFixed(unit === 0 ? 0 : 1)) >= STEP) {
    value /= STEP;
    unit += 1;
  }
  const text = unit > 0 ? value.toFixed(1) : shortBytes(value);
  return `${Number(text) === 0 ? "" : sign(bytes)}${text} ${UNITS[unit]}`;
}

function shortBytes(bytes: number): string {
  return bytes < 9.95 ? String(Number(bytes.toFixed(1))) : bytes.toFixed(0);
}

function sign(value: number): string {
  return value < 0 ? "−" : "";
}
