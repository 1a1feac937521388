import { codeSet, has, WHITE_SPACE } from '../../knowledge/code-set.ts';
import { readMarker } from '../../plan/outline/read-marker.ts';
import type { OutlineEntry } from '../../plan/plan.ts';
import type { DocumentContext, Rule, RuleMaker } from '../rule.ts';

interface Line {
  kind: 'title' | 'date' | 'attachment';
  start: number;
  end: number;
}

const NAMES = ['工作计划', '工作要点', '工作打算', '工作方案', '工作思路'];
/** What else is found behind a plan that was signed. */
const OTHERS = ['工作总结', '述职报告'];
const NAME = `(?:${NAMES.join('|')})`;
/** What a title ends in: sought first, as the whole is tried at every place it may begin to end. */
const TAIL = new RegExp(`(?:${[...NAMES, ...OTHERS].join('|')})(?:[（(][^）)]{1,12}[）)])?$`);
const TITLE = new RegExp(`^[^，。；：:！？]{4,40}${TAIL.source}`);
const PLAN = new RegExp(NAME);
const DATE =
  /^(?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?$/;
const ATTACHMENT = /^附件?[\d一二三四五六七八九十]{0,2}(?:[：:\s]|$)/;
/** No title, date or attachment's line is longer. */
const LONGEST = 60;
/** What follows a plan's name where that ends a title: a remark in brackets, or nothing. */
const endsTitle = codeSet(`（(\0${WHITE_SPACE}`);
/** So many outermost headings make a plan of what stands before. */
const FEWEST = 2;
/** How far behind its title, or behind the date of the plan before it, a plan begins to count. */
const AHEAD = [1, 2, 3, 4, 5, 6];

/** Two plans pasted into one document: a second title, or counting from 一、 again behind a signature. */
export const secondPlan: RuleMaker = (): Rule<undefined, Line> => ({
  id: 'second-plan',
  always: true,
  terms: [...NAMES, ...OTHERS].map((name) => [name, undefined] as const),
  heedsTerm: (codes, _start, end) => has(endsTitle, codes[end]!),
  opens: '附',
  closes: '月日',
  check({ text, first, last }, _hits, { note }) {
    if (last - first > LONGEST) return;
    const line = text.slice(first, last);
    const kind = ATTACHMENT.test(line)
      ? 'attachment'
      : DATE.test(line)
        ? 'date'
        : TAIL.test(line) && TITLE.test(line)
          ? 'title'
          : undefined;
    if (kind && !readMarker(text)) note({ kind, start: first, end: last });
  },
  checkDocument(document, notes, report) {
    const { plan, draft } = document;
    if (!plan.title || !PLAN.test(plan.title.text) || /总结|附件/.test(plan.title.text)) return;
    if (notes.every(({ block }) => draft.blocks[block]!.id === plan.title!.block)) return;
    const starts = new Map(numberingStarts(document).map((start) => [start.block, start]));
    const own = plan.title;
    const lines = new Map(notes.map(({ block, note }) => [block, note.kind]));
    for (const { block, note } of notes) {
      if (note.kind === 'attachment' || draft.blocks[block]!.id === own.block) continue;
      if ([1, 2, 3].some((back) => lines.get(block - back) === 'attachment')) continue;
      const isTitle = note.kind === 'title';
      const signed = isTitle && [1, 2].some((back) => lines.get(block - back) === 'date');
      const counted = AHEAD.map((step) => starts.get(block + step)).find(Boolean);
      // Behind a signature a title needs no numbering of its own to begin another text.
      const start = counted && counted.before >= FEWEST ? counted : signed ? { block, ...note } : undefined;
      if (!start || (!signed && !PLAN.test(draft.blocks[block]!.text) && isTitle)) continue;
      // A date closes the first plan; where a title follows, the title says so itself.
      const titled = AHEAD.some((step) => block + step < start.block && (lines.get(block + step) ?? 'date') !== 'date');
      if (!isTitle && titled) continue;
      const place = isTitle ? { block, start: note.start, end: note.end } : start;
      const said = draft.blocks[place.block]!.text.slice(place.start, place.end);
      report(place.block, {
        severity: 'warning',
        start: place.start,
        end: place.end,
        message: `从“${said}”起像是另一份稿子${start === counted ? '，编号又从头数起' : ''}`,
        why: `前面的“${own.text.trim()}”到这里为止；两份稿子粘在一起，单位、年份和编号会互相打架，请留一份或拆成两个文档`,
      });
      return;
    }
  },
});

interface NumberingStart {
  block: number;
  start: number;
  end: number;
  /** How many outermost headings stand before it. */
  before: number;
}

/** Where the outermost headings begin to count at one. */
function numberingStarts({ plan, draft: { blocks }, markerAt }: DocumentContext): NumberingStart[] {
  const outer = plan.outline.filter((entry) => entry.level === 1 && entry.marker);
  let block = 0;
  return outer.flatMap((entry: OutlineEntry, before) => {
    // Entries stand in the order of their blocks.
    while (blocks[block]!.id !== entry.block) block++;
    if (markerAt(block)?.number !== 1) return [];
    return [{ block, start: entry.start, end: entry.start + entry.marker.length, before }];
  });
}
