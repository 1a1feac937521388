import type { Fragment } from '../../lib/draft/draft.ts';
import { same, undoneExactly } from './say.ts';
import type { Stand } from './stand.ts';

const line: Fragment = [{ text: '凡入会者须到会听讲。', kind: 'paragraph', bold: [[4, 7]] }];
const several: Fragment = [...line, { text: '其余自愿参加。', kind: 'paragraph' }];

/** By itself in what the editor holds, between tags or quotation marks; or told by its place, as Draft.js does. */
const BY_ITSELF = /[>"']须到会[<"']|"style":"BOLD"/u;

/**
 * What is bold in a snippet is bold in the editor, in a line and in paragraphs of its own; nothing else becomes so. A
 * returned text says what the editor makes of it instead.
 */
export async function insertBold(stand: Stand): Promise<string | undefined> {
  let kept = true;
  for (const [what, fragment] of Object.entries({ line, several })) {
    const before = (await stand.model()).map(({ text }) => text);
    const rich = await stand.rich();
    if (BY_ITSELF.test(rich) && !rich.includes('BOLD')) throw new Error('The plan already has what is inserted.');
    await stand.caret(3, 6);
    const result = await stand.call('insertFragment', fragment, 'caret');
    if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result)}`);
    const texts = fragment.map(({ text }) => text);
    const own = before[3]!;
    const wanted =
      fragment.length > 1
        ? before.toSpliced(4, 0, ...texts)
        : before.with(3, own.slice(0, 6) + texts[0] + own.slice(6));
    same(
      what,
      (await stand.model()).map(({ text }) => text),
      wanted,
    );
    kept &&= BY_ITSELF.test(await stand.rich());
    await stand.settled();
    await undoneExactly(stand, rich, what, result.undoSteps);
  }
  return kept || stand.editor.headings === false ? undefined : 'bold goes in as plain text';
}
