import type { Edit } from '../../../lib/draft/draft.ts';
import type { Row } from '../rows.ts';
import { undoneExactly } from '../say.ts';

type Case = [what: string, block: number, was: string, insert: string];

const table: Case[] = [
  ['inside bold', 2, '贯切', '贯彻'],
  ['plain', 3, '贯切', '贯彻'],
  ['across two styles', 2, '上级要求', '上级部署'],
  ['at the start', 8, '委员会', '工会委员会'],
  ['at the end', 7, '信息', '信息。'],
  ['longer', 6, '组织培训', '组织两次业务培训'],
  ['shorter', 6, '，二季度组织培训', ''],
  ['all of it', 8, '委员会负责落实。', ''],
];

/** A replaced word, its formatting and everything around it untouched, in one undo step. */
export const replace: Row = {
  name: 'replace',
  async run(stand) {
    const draft = await stand.settled();
    for (const [what, block, was, insert] of table) {
      const { id, text } = draft.blocks[block]!;
      const start = text.indexOf(was);
      const edit: Edit = { block: id, start, end: start + was.length, was, insert };
      const rich = await stand.rich();
      const result = await stand.call('applyEdits', [edit]);
      if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result)}`);
      const wanted = text.replace(was, insert);
      const line = (await stand.model())[block]?.text;
      if (line !== wanted) throw new Error(`${what}: “${line}”, not “${wanted}”.`);
      await undoneExactly(stand, rich, what, 1);
      await stand.settled();
    }
  },
};
