import type { Block } from '../../draft/draft.ts';
import { type CodeSet, codeSet, has } from '../../knowledge/code-set.ts';
import {
  FULL_WIDTH,
  HALF_WIDTH,
  type HalfWidthSigns,
  halfWidthSigns,
  mayBeInChinese,
  WIDE,
} from '../half-width-signs.ts';
import type { Range } from '../read-block.ts';
import type { LocalEdit, Noted, Rule, RuleMaker, Severity } from '../rule.ts';

type Edits = (LocalEdit & { block: number })[];

/** One kind of sign, and when its half-width form is the whole document's habit. */
interface Sort {
  places(signs: HalfWidthSigns): readonly Range[];
  /** The same signs in full width. */
  full: CodeSet;
  /** So many half-width ones, and more than full-width ones, are a habit: one finding stands for all. */
  habit: number;
  severity: Severity;
}

const unit = (at: number): Range => ({ start: at, end: at + 1 });

const sorts: readonly Sort[] = [
  { places: ({ stops }) => stops.map(unit), full: codeSet(FULL_WIDTH.stops), habit: 5, severity: 'warning' },
  { places: ({ straight }) => straight, full: codeSet(FULL_WIDTH.quotes), habit: 1, severity: 'warning' },
  // Half-width brackets alone, all through a document, are common even in print.
  {
    places: ({ brackets }) => brackets.map(unit),
    full: codeSet(FULL_WIDTH.brackets),
    habit: 2,
    severity: 'hint',
  },
];

/** Half-width punctuation between Chinese characters. Where the whole text is written so, that is one finding. */
export const halfWidthPunctuation: RuleMaker = (): Rule<never, HalfWidthSigns> => ({
  id: 'half-width-punctuation',
  // What is habit depends on the signs of all paragraphs, also of those without a note.
  always: true,
  needs: HALF_WIDTH,
  heedsSign: mayBeInChinese,
  check(block, _hits, { note }) {
    const signs = halfWidthSigns(block);
    if (signs) note(signs);
  },
  checkDocument({ draft: { blocks } }, notes, report) {
    let whole = false;
    for (const { places, full, habit, severity } of sorts) {
      const count = sum(notes, (signs) => places(signs).length);
      if (!count) continue;
      const systemic = count >= habit && !hasSigns(blocks, full, count);
      // Where the stops are half-width throughout, the other signs are part of the same habit.
      if (systemic && whole) continue;
      let told = false;
      for (const { block, note } of notes) {
        for (const place of places(note)) {
          if (systemic && told) break;
          told = true;
          const { text } = blocks[block]!;
          const all = systemic ? notes.flatMap((other) => placed(other, sorts)) : [{ block, place }];
          const said =
            systemic && count > 1 ? `全文有${count}处半角标点` : `“${text.slice(place.start, place.end)}”用了半角标点`;
          report(block, {
            type: 'half-width-punctuation-in-Chinese',
            severity: systemic ? severity : 'error',
            ...place,
            message: said,
            why: '中文里用全角标点',
            fixes: [
              {
                label: systemic ? '全部改为全角' : '改为全角',
                safe: true,
                edits: all.flatMap((one) => wideEdits(blocks[one.block]!.text, one.place, one.block)),
              },
            ],
          });
        }
      }
      whole ||= systemic && severity === 'warning' && habit > 1;
    }
  },
});

function sum(notes: readonly Noted<HalfWidthSigns>[], count: (signs: HalfWidthSigns) => number): number {
  return notes.reduce((total, { note }) => total + count(note), 0);
}

/** Whether so many of these signs stand in a document; looks no further than that. */
function hasSigns(blocks: readonly Block[], signs: CodeSet, fewest: number): boolean {
  let count = 0;
  for (const { text } of blocks) {
    for (let at = 0; at < text.length; at++) {
      if (has(signs, text.charCodeAt(at)) && ++count === fewest) return true;
    }
  }
  return false;
}

function placed({ block, note }: Noted<HalfWidthSigns>, of: readonly Sort[]) {
  return of.flatMap(({ places }) => places(note).map((place) => ({ block, place })));
}

function wideEdits(text: string, { start, end }: Range, block: number): Edits {
  if (end - start === 1) return [{ block, start, end, insert: WIDE.get(text[start]!)! }];
  return [
    { block, start, end: start + 1, insert: '“' },
    { block, start: end - 1, end, insert: '”' },
  ];
}
