import type { Mark, SentMarks } from '../../../lib/messaging/protocol.ts';
import type { Row } from '../rows.ts';
import { difference } from '../say.ts';
import { type Stand, waitFor } from '../stand.ts';

/** Five hundred marks change nothing in the editor, stand on their words, and move and go with them. */
export const mark: Row = {
  name: '500 marks',
  plan: 'long',
  async run(stand) {
    const { blocks } = await stand.settled();
    const rich = await stand.rich();
    const html = () => stand.frame.$eval(stand.editor.editable, (element) => element.innerHTML);
    const before = await html();
    const marks: Mark[] = blocks
      .filter(({ text }) => text.length > 6)
      .slice(0, 500)
      .map(({ id, text }, index) => ({
        finding: `f${index}`,
        block: id,
        start: 2,
        end: 5,
        text: text.slice(2, 5),
        severity: 'error',
      }));
    if (marks.length < 500) throw new Error(`The plan has only ${marks.length} blocks to mark.`);
    await stand.call('mark', sent(marks));
    if ((await html()) !== before) throw new Error(`The page changed: ${difference(await html(), before)}`);
    if ((await stand.rich()) !== rich) throw new Error('The model changed.');
    await underlines(
      stand,
      marks.map(({ text }) => text),
    );
    const id = marks[300]!.block;
    if (!(await stand.call('select', { block: id, start: 3, end: 3 })))
      throw new Error('The mark could not be gone to.');
    await clickCaret(stand);
    await waitFor(
      async () => (await stand.events()).some((event) => event.type === 'mark' && event.finding === 'f300'),
      'A click on a mark did not tell which it was.',
    );
    await movesOn(stand, marks);
    await stand.call('mark', sent([]));
    await underlines(stand, []);
  },
};

/** All of them, whatever was sent before. */
function sent(marks: Mark[]): SentMarks {
  return { from: null, to: `${marks.length}`, change: { start: 0, remove: 0, insert: marks } };
}

/** Typing before a marked word moves the mark with it; typing in it takes the mark away. */
async function movesOn(stand: Stand, marks: Mark[]): Promise<void> {
  const { blocks } = await stand.draft();
  const at = blocks.findIndex(({ id }) => id === marks[300]!.block);
  await stand.caret(at, 0);
  await stand.type('又');
  await stand.settled();
  await underlines(
    stand,
    marks.map(({ text }) => text),
  );
  await stand.caret(at, 4);
  await stand.type('又');
  await stand.settled();
  await underlines(
    stand,
    marks.toSpliced(300, 1).map(({ text }) => text),
  );
}

/** What the page shows as underlined, where it can be asked: not on the mirror of a field in Firefox, which is ours. */
async function underlines(stand: Stand, wanted: string[]): Promise<void> {
  let found: Underlined = null;
  const fits = () => found === null || (found.words.join('|') === wanted.join('|') && found.misses === 0);
  await waitFor(
    async () => {
      found = await stand.frame.evaluate(underlined, stand.editor.root ?? stand.editor.editable);
      return fits();
    },
    () =>
      `Underlined are ${found?.words.length} words, ${found?.misses} out of place: ${difference(String(found?.words.join('|')), wanted.join('|'))}`,
  );
}

type Underlined = { words: string[]; misses: number } | null;

/** Runs in the page: the words, in the order of the text, and how many of those in view are not where they are drawn. */
function underlined(root: string): Underlined {
  const field = document.activeElement as HTMLElement & { createValueRange?: unknown };
  if (/^(TEXTAREA|INPUT)$/.test(field.tagName)) return null;
  const highlight = CSS.highlights.get('zhouquan-error');
  const ranges = [...((highlight ?? []) as Iterable<Range>)];
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  let misses = 0;
  for (const range of ranges) {
    const [rect] = range.getClientRects();
    if (!rect) {
      misses += 1;
      continue;
    }
    const [x, y] = [rect.left + 1, (rect.top + rect.bottom) / 2];
    // Not where a toolbar covers it.
    if (document.elementFromPoint(x, y)?.closest(root)) {
      const at = document.caretPositionFromPoint(x, y);
      const inside = at && range.comparePoint(at.offsetNode, at.offset) === 0;
      if (!inside) misses += 1;
    }
  }
  return { words: ranges.map(String).map((word) => word.replace(/[\u200B\uFEFF]/g, '')), misses };
}

/** Clicks where the caret is. */
async function clickCaret({ page, frame, editor: { frame: around } }: Stand): Promise<void> {
  const place = await frame.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement & { createValueRange?(a: number, b: number): Range };
    const at = field.selectionStart;
    if (typeof at === 'number') {
      const box = field.getBoundingClientRect();
      const rect = field.createValueRange?.(at, at + 1).getClientRects()[0];
      return rect ? { x: rect.x + 1, y: rect.y + rect.height / 2 } : { x: box.x + 100, y: box.y + box.height / 2 };
    }
    const range = getSelection()!.getRangeAt(0).cloneRange();
    range.setEnd(range.startContainer, range.startOffset + 1);
    const rect = range.getClientRects()[0]!;
    return { x: rect.x + 1, y: rect.y + rect.height / 2 };
  });
  const box = around ? await (await page.$(around))!.boundingBox() : { x: 0, y: 0 };
  await page.mouse.click(place.x + box!.x, place.y + box!.y);
}
