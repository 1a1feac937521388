import type { Fragment } from '../../../lib/draft/draft.ts';
import type { WriteResult } from '../../../lib/messaging/protocol.ts';
import type { ModelBlock } from '../../pages/plan.ts';
import { insertBold } from '../insert-bold.ts';
import type { Row } from '../rows.ts';
import { difference, same, undoneExactly } from '../say.ts';
import type { Stand } from '../stand.ts';

const paragraphs: Fragment = ['　　第一条，写明时间。', '第二条：写明“责任人”；', '第三条（附经费）。'].map((text) => ({
  text,
  kind: 'paragraph',
}));
const section: Fragment = [
  { text: '三、新的一节', kind: 'heading', level: 2 },
  ...paragraphs.map((block) => ({ ...block, text: block.text.trim() })),
];

const WHOLE = 'over a selected paragraph';

interface Place {
  at: string;
  caret(stand: Stand): Promise<void>;
  fragment: Fragment;
  /** The lines that must stand there instead of `[from, from + remove)`. */
  from: number;
  remove: number;
  lines: string[];
  /** True where nothing of the text need be known. */
  blind?: true;
}

const lines = (fragment: Fragment) => fragment.map((block) => block.text);

const places: Place[] = [
  {
    at: 'mid-paragraph',
    caret: (s) => s.caret(3, 6),
    fragment: paragraphs,
    from: 4,
    remove: 0,
    lines: lines(paragraphs),
  },
  {
    at: 'paragraph end',
    caret: (s) => s.caret(6, -1),
    fragment: section,
    from: 7,
    remove: 0,
    lines: lines(section),
    blind: true,
  },
  {
    at: 'paragraph start',
    caret: (s) => s.caret(3, 0),
    fragment: paragraphs,
    from: 3,
    remove: 0,
    lines: lines(paragraphs),
  },
  { at: 'empty paragraph', caret: (s) => s.caret(4, 0), fragment: section, from: 4, remove: 1, lines: lines(section) },
  {
    at: 'document end',
    caret: (s) => s.caret(8, -1),
    fragment: section,
    from: 9,
    remove: 0,
    lines: lines(section),
    blind: true,
  },
  {
    at: 'caret, one paragraph',
    caret: (s) => s.caret(3, 6),
    fragment: paragraphs.slice(1, 2),
    from: 3,
    remove: 1,
    lines: ['第二段没有格第二条：写明“责任人”；式，贯切执行各项制度，按月检查。'],
    blind: true,
  },
  {
    at: 'over a selection',
    caret: async (s) => {
      await s.caret(3, 8);
      for (let i = 0; i < 4; i++) await s.press('Shift+ArrowRight');
    },
    fragment: paragraphs.slice(1, 2),
    from: 3,
    remove: 1,
    lines: ['第二段没有格式，第二条：写明“责任人”；各项制度，按月检查。'],
    blind: true,
  },
  {
    at: WHOLE,
    caret: (s) => select(s, 6, 0),
    fragment: section,
    from: 6,
    remove: 1,
    lines: lines(section),
  },
  {
    at: 'behind a selection in a paragraph',
    caret: (s) => select(s, 3, 3),
    fragment: section,
    from: 4,
    remove: 0,
    lines: lines(section),
  },
];

/** From `start` of a block to its end. */
async function select(stand: Stand, block: number, start: number): Promise<void> {
  const { id, text } = (await stand.settled()).blocks[block]!;
  await stand.call('select', { block: id, start, end: text.length });
}

/** A heading and paragraphs go in as blocks of their own, in one undo step. */
export const insert: Row = {
  name: 'insert',
  async run(stand) {
    const notes = [await insertAt(stand, places), await insertBold(stand)];
    return notes.filter(Boolean).join('; ') || undefined;
  },
  blind: (stand) =>
    insertAt(
      stand,
      places.filter(({ blind }) => blind),
    ),
};

async function insertAt(stand: Stand, places: Place[]): Promise<string | undefined> {
  for (const place of places) {
    if (place.at === 'empty paragraph' && stand.editor.empties === false) continue;
    const before = await stand.model();
    const rich = await stand.rich();
    await place.caret(stand);
    const result = await stand.call('insertFragment', place.fragment, 'caret');
    if (stand.editor.wholes === false && place.at === WHOLE) {
      await refused(stand, result, rich);
      continue;
    }
    if (!result.ok) throw new Error(`${place.at}: ${JSON.stringify(result)}`);
    const wanted = before.map((block) => block.text).toSpliced(place.from, place.remove, ...place.lines);
    const model = await stand.model();
    same(
      place.at,
      model.map((block) => block.text),
      wanted,
    );
    if (place.fragment.length > 1) checkKinds(stand, place, model);
    await stand.settled();
    await undoneExactly(stand, rich, place.at, 1);
  }
  return stand.editor.wholes === false ? 'a whole selected paragraph stays, and the fragment is copied' : undefined;
}

/** Nothing changed, and the fragment is on the clipboard. */
async function refused(stand: Stand, result: WriteResult, rich: string): Promise<void> {
  if (result.ok || !result.copied) throw new Error(`${WHOLE}: ${JSON.stringify(result)}`);
  if ((await stand.rich()) !== rich) throw new Error(`${WHOLE}: ${difference(await stand.rich(), rich)}`);
}

/** Headings keep their level where the editor has headings; what is no heading does not become one. */
function checkKinds(stand: Stand, { at, fragment, from }: Place, model: ModelBlock[]): void {
  for (const [index, { kind, level }] of fragment.entries()) {
    const block = model[from + index]!;
    const wanted = stand.editor.headings === false ? 'paragraph' : kind;
    if (block.kind !== wanted || (wanted === 'heading' && block.level !== level))
      throw new Error(`${at}: a ${kind} became ${JSON.stringify(block)}.`);
  }
}
