import type { Marker } from '../../plan/outline/read-marker.ts';
import { renumbered } from '../renumber.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { type Numbered, siblingLists } from '../sibling-lists.ts';

/** One level numbered in two ways: 1、 among 1., (一) among （一）. The odd ones out are reported. */
export const numberingStyleMix: RuleMaker = (): Rule => ({
  id: 'numbering-style-mix',
  checkDocument(document, _notes, report) {
    const shapes = new Map<Marker['style'], Map<string, Numbered[]>>();
    for (const { entries } of siblingLists(document)) {
      for (const entry of entries) {
        const { block, marker, misfit } = entry;
        const { start, text } = marker;
        if (misfit) {
          const insert = renumbered(misfit, marker.number);
          report(block, {
            severity: 'error',
            start,
            end: start + text.length,
            message: `序号写错了：接着“${misfit.text}”应是“${insert}”，这里是“${text}”`,
            fixes: [change(entry, insert)],
          });
          continue;
        }
        const shape = shapeOf(text);
        if (shape === DASHED) {
          report(block, {
            severity: 'error',
            start,
            end: start + text.length,
            message: `序号“${text}”里的横线应是“一”`,
            why: '看上去一样，自动编号和查找都认不出来',
            fixes: [change(entry, text.replace(DASH, '一'))],
          });
          continue;
        }
        if (shape === NONE || !MIXABLE.has(marker.style)) continue;
        let ofStyle = shapes.get(marker.style);
        if (!ofStyle) {
          ofStyle = new Map();
          shapes.set(marker.style, ofStyle);
        }
        const alike = ofStyle.get(shape);
        if (alike) alike.push(entry);
        else ofStyle.set(shape, [entry]);
      }
    }
    for (const ofStyle of shapes.values()) {
      if (ofStyle.size < 2) continue;
      const [usual, ...others] = [...ofStyle].sort((a, b) => b[1].length - a[1].length);
      for (const [shape, odds] of others) {
        // Halves are two habits, not a slip: then nobody can say which one is odd.
        if (odds.length * 2 > usual![1].length) continue;
        for (const odd of odds) {
          const { block, marker } = odd;
          const insert = usual![0].replace('#', /\d+|[一二三四五六七八九十]+/.exec(marker.text)?.[0] ?? '');
          report(block, {
            severity: 'warning',
            start: marker.start,
            end: marker.start + marker.text.length,
            message: `序号写法不一致：同级的都写“${usual![0].replace('#', SAMPLE[marker.style] ?? '1')}”，这里是“${marker.text}”`,
            why: `全文“${shape.replace('#', '…')}”只有${odds.length}处`,
            fixes: [change(odd, insert)],
          });
        }
      }
    }
  },
});

/** A dash that is typed for 一. */
const DASH = /[-—–－]/;
const MIXABLE = new Set<Marker['style']>([
  'chinese',
  'bracket',
  'decimal',
  'number-bracket',
  'half-bracket',
  'ordinal',
]);

/** Another number in place of a paragraph's own. */
function change({ block, marker: { start, text } }: Numbered, insert: string) {
  return { label: `改为“${insert}”`, safe: true, edits: [{ block, start, end: start + text.length, insert }] };
}

/** How a number is written, whatever it is; `NONE` for one that is mixed with none. The same few come again and again. */
function shapeOf(text: string): string {
  let shape = known.get(text);
  if (shape === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    shape = readShape(text);
    known.set(text, shape);
  }
  return shape;
}

function readShape(text: string): string {
  if (DASH.test(text)) return DASHED;
  // A table's first column is numbered in its own way.
  return PLAIN.test(text) && !BARE.test(text) ? text.replace(NUMBER, '#').replace(/\s/g, '') : NONE;
}

const known = new Map<string, string>();
const NONE = '';
/** With a dash for 一; no other shape is one sign. */
const DASHED = '-';
const MOST_KNOWN = 500;
const NUMBER = /\d+|[一二三四五六七八九十]+/;
/** A number without any sign, as in a table's cell. */
const BARE = /^\d+$/;
const PLAIN = /\d|[一二三四五六七八九十]/;
const SAMPLE: Partial<Record<Marker['style'], string>> = { chinese: '一', bracket: '一', ordinal: '一' };
