/** A sum for every column of pixels, canvas by canvas: enough to tell whether what is painted has changed. */
export type Picture = Uint32Array[];

/** CSS pixels. What differs in no more columns is a caret that blinks; a character is wider. */
const CARET = 4;

/** What canvases show now. */
export function pictureOf(canvases: HTMLCanvasElement[]): Picture {
  return canvases.filter(({ width, height }) => width > 0 && height > 0).map(columnsOf);
}

/** Whether more than a blinking caret differs, or any of a text. `ratio` is how many of a canvas's pixels make one of CSS. */
export function hasChanged(before: Picture | string, now: Picture | string, ratio: number): boolean {
  if (typeof before === 'string' || typeof now === 'string') return before !== now;
  if (before.length !== now.length) return true;
  return before.some((columns, index) => {
    const others = now[index]!;
    const differing = columns.filter((sum, column) => sum !== others[column]).length;
    return columns.length !== others.length || differing > CARET * Math.max(1, ratio);
  });
}

/** Copied onto a canvas of our own: asking the page's own for its pixels may change how it is drawn. */
function columnsOf(canvas: HTMLCanvasElement): Uint32Array {
  const { width, height } = canvas;
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  copy.drawImage(canvas, 0, 0);
  const pixels = new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
  const sums = new Uint32Array(width);
  for (let row = 0; row < pixels.length; row += width)
    for (let column = 0; column < width; column++) sums[column] = Math.imul(sums[column]!, 31) + pixels[row + column]!;
  return sums;
}
