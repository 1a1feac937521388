import type { Edit } from '../../../lib/draft/draft.ts';
import type { Row } from '../rows.ts';
import { difference, undoneExactly } from '../say.ts';

interface Case {
  what: string;
  block: number;
  was: string;
  insert: string;
  /**
   * What becomes what in the model's own notation, to the last attribute; null where the change crosses a border of
   * formatting and each editor notes that in its own way.
   */
  rich: [string, string] | null;
}

const table: Case[] = [
  { what: 'inside bold', block: 2, was: '贯切', insert: '贯彻', rich: ['认真贯切上级', '认真贯彻上级'] },
  { what: 'plain', block: 3, was: '贯切', insert: '贯彻', rich: ['，贯切执行', '，贯彻执行'] },
  { what: 'across two styles', block: 2, was: '上级要求', insert: '上级部署', rich: ['要求，团结', '部署，团结'] },
  { what: 'all of both styles', block: 2, was: '上级要求', insert: '领导部署', rich: null },
  { what: 'where bold begins', block: 2, was: '认真', insert: '切实', rich: ['认真贯切上级', '切实贯切上级'] },
  { what: 'across the border', block: 2, was: '切上级要求', insert: '彻上面要求', rich: null },
  { what: 'at the start', block: 8, was: '委员会', insert: '工会委员会', rich: ['委员会负责', '工会委员会负责'] },
  { what: 'at the start of bold', block: 7, was: '每月', insert: '逢月', rich: ['每月', '逢月'] },
  { what: 'at the end', block: 7, was: '信息', insert: '信息。', rich: ['报送信息', '报送信息。'] },
  { what: 'longer', block: 6, was: '组织培训', insert: '组织两次业务培训', rich: ['组织培训', '组织两次业务培训'] },
  { what: 'shorter', block: 6, was: '，二季度组织培训', insert: '', rich: ['，二季度组织培训', ''] },
  { what: 'all of it', block: 8, was: '委员会负责落实。', insert: '', rich: null },
];

/** A replaced word, its formatting and everything around it untouched, in one undo step. */
export const replace: Row = {
  name: 'replace',
  async run(stand) {
    const draft = await stand.settled();
    for (const { what, block, was, insert, rich: notation } of table) {
      const { id, text } = draft.blocks[block]!;
      if (was === text && stand.editor.empties === false) continue;
      const start = text.indexOf(was);
      const edit: Edit = { block: id, start, end: start + was.length, was, insert };
      const rich = await stand.rich();
      const result = await stand.call('applyEdits', [edit]);
      if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result)}`);
      const wanted = text.replace(was, insert);
      const line = (await stand.model())[block]?.text;
      if (line !== wanted) throw new Error(`${what}: “${line}”, not “${wanted}”.`);
      const now = await stand.rich();
      if (notation && now !== rich.replace(...notation))
        throw new Error(`${what}: the formatting changed: ${difference(now, rich.replace(...notation))}`);
      await undoneExactly(stand, rich, what, 1);
      await stand.settled();
    }
  },
};
