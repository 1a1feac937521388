import type { Driver } from '../driver/driver.ts';

/** Where a marked word is, in CSS pixels of the page's window. */
export interface MarkedWord {
  x: number;
  y: number;
  top: number;
  bottom: number;
}

/**
 * Where a word is once it is marked, brought into view, and keeps its place: nobody points at what still moves. `frame`
 * selects the frame that the editor is in.
 */
export async function markedWord(driver: Driver, text: string, frame?: string): Promise<MarkedWord> {
  let last: MarkedWord | null;
  let word: MarkedWord | null = null;
  do {
    last = word;
    await driver.evaluate(drawnAgain);
    word = await driver.evaluate(findMark, text, frame);
  } while (!word || JSON.stringify(word) !== JSON.stringify(last));
  return word;
}

/** Resolves once a word is no longer marked. */
export async function untilUnmarked(driver: Driver, text: string, frame?: string): Promise<void> {
  await driver.until(isUnmarked, text, frame);
}

/** Resolves once a card is (or is no longer) beside a word; never over it. What it shows is hidden from the page. */
export async function untilCard(driver: Driver, word: MarkedWord, shown: boolean): Promise<void> {
  await driver.until(
    ({ x, y, top, bottom }, shown) => {
      const isOurs = (height: number) => {
        const element = document.elementFromPoint(x, height);
        return element?.parentElement === document.documentElement && element !== document.body;
      };
      return !isOurs(y) && (isOurs(bottom + 24) || isOurs(top - 24)) === shown;
    },
    word,
    shown,
  );
}

/** How many words are marked in the page itself. */
export function countMarks(driver: Driver): Promise<number> {
  return driver.evaluate(marksInAll);
}

/** Resolves once so many words are marked. */
export function untilMarks(driver: Driver, count: number): Promise<void> {
  return driver.until((count) => {
    const sizes = [...CSS.highlights].map(([, ranges]) => ranges.size);
    return sizes.reduce((sum, size) => sum + size, 0) === count;
  }, count);
}

function marksInAll(): number {
  return [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0);
}

function findMark(text: string, frame?: string): MarkedWord | null {
  const around = frame ? document.querySelector<HTMLIFrameElement>(frame) : null;
  const { highlights } = ((around?.contentWindow ?? window) as Window & typeof globalThis).CSS;
  for (const [, ranges] of highlights as Iterable<[string, Iterable<Range>]>) {
    for (const range of ranges) {
      if (String(range) !== text) continue;
      range.startContainer.parentElement!.scrollIntoView({ block: 'nearest' });
      const box = range.getBoundingClientRect();
      const { left, top } = around?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return {
        x: left + (box.left + box.right) / 2,
        y: top + (box.top + box.bottom) / 2,
        top: top + box.top,
        bottom: top + box.bottom,
      };
    }
  }
  return null;
}

/** Resolves when the page has been drawn some ten times. */
async function drawnAgain(): Promise<void> {
  for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
}

function isUnmarked(text: string, frame?: string): boolean {
  const view = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentWindow : window;
  const { highlights } = (view as Window & typeof globalThis).CSS;
  return ![...highlights].some(([, ranges]) =>
    [...(ranges as Iterable<Range>)].some((range) => String(range) === text),
  );
}
