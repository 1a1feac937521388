import type { Edit } from '../../../lib/draft/draft.ts';
import type { Row } from '../rows.ts';
import { difference, undoneExactly } from '../say.ts';

const FIXES: Record<string, string> = {
  贯切: '贯彻',
  季度: '个季',
  '，': '、',
  '。': '；',
  计划: '要点',
  十五: '十',
  委员会: '工会委员会',
};
const WRONG = new RegExp(Object.keys(FIXES).join('|'), 'g');

const mended = (text: string) => text.replace(WRONG, (was) => FIXES[was]!);

/** Twenty fixes at once, nothing but the words changed; as many undo steps as are said. */
export const fixAll: Row = {
  name: 'fix all',
  async run(stand) {
    const { blocks } = await stand.settled();
    const rich = await stand.rich();
    const edits: Edit[] = blocks.flatMap(({ id, text }) =>
      [...text.matchAll(WRONG)].map(({ 0: was, index }) => ({
        block: id,
        start: index,
        end: index + was.length,
        was,
        insert: FIXES[was]!,
      })),
    );
    if (edits.length !== 20) throw new Error(`The plan has ${edits.length} places to fix, not 20.`);
    const result = await stand.call('applyEdits', edits);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const wanted = blocks.map(({ text }) => mended(text)).join('\n');
    const found = (await stand.model()).map(({ text }) => text).join('\n');
    if (found !== wanted) throw new Error(`The text is now “${found}”.`);
    const now = await stand.rich();
    if (now !== mended(rich)) throw new Error(`The formatting changed: ${difference(now, mended(rich))}`);
    await undoneExactly(stand, rich, 'fix all', result.undoSteps);
    const { steps: why } = stand.editor;
    const said = `${edits.length} fixes are ${result.undoSteps} undo steps`;
    return result.undoSteps > 1 ? `${said}${why ? `: ${why}` : ''}` : undefined;
  },
};
