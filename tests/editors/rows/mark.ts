import type { Mark } from '../../../lib/messaging/protocol.ts';
import type { Row } from '../rows.ts';
import { difference } from '../say.ts';
import { waitFor } from '../stand.ts';

/** Five hundred marks change nothing in the editor; a click on one tells which. */
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
    await stand.call('mark', marks);
    if ((await html()) !== before) throw new Error(`The page changed: ${difference(await html(), before)}`);
    if ((await stand.rich()) !== rich) throw new Error('The model changed.');
    const id = marks[300]!.block;
    if (!(await stand.call('select', { block: id, start: 3, end: 3 })))
      throw new Error('The mark could not be gone to.');
    await clickCaret(stand.page, stand.frame, stand.editor.frame);
    await waitFor(
      async () => (await stand.events()).some((event) => event.type === 'mark' && event.finding === 'f300'),
      'A click on a mark did not tell which it was.',
    );
    await stand.call('mark', []);
  },
};

/** Clicks where the caret is. */
async function clickCaret(
  page: import('puppeteer-core').Page,
  frame: import('puppeteer-core').Frame,
  around: string | undefined,
): Promise<void> {
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
