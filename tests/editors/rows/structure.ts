import type { Row } from '../rows.ts';
import { undoneExactly } from '../say.ts';

const PLACES = [
  { kind: 'list-item', was: '培训', insert: '业务培训' },
  { kind: 'cell', was: '委员会', insert: '工作委员会' },
];

/** List items and table cells are read as what they are, and mended like any paragraph. */
export const structure: Row = {
  name: 'lists and tables',
  plan: 'structured',
  async run(stand) {
    const draft = await stand.settled();
    const missing: string[] = [];
    for (const { kind, was, insert } of PLACES) {
      const block = draft.blocks.find((one) => one.kind === kind && one.text.includes(was));
      if (!block) {
        missing.push(kind);
        continue;
      }
      const rich = await stand.rich();
      const start = block.text.indexOf(was);
      const result = await stand.call('applyEdits', [{ block: block.id, start, end: start + was.length, was, insert }]);
      if (!result.ok) throw new Error(`${kind}: ${JSON.stringify(result)}`);
      await stand.settled();
      const wanted = rich.replace(was, insert);
      if ((await stand.rich()) !== wanted) throw new Error(`${kind}: the document is ${await stand.rich()}`);
      await undoneExactly(stand, rich, kind, 1);
    }
    const known = stand.editor.tables === false ? ['cell'] : [];
    if (missing.join() !== known.join()) throw new Error(`There is no ${missing.join(' and no ')} in the reading.`);
    return known.length ? 'lists; the editor as it comes has no tables' : undefined;
  },
};
