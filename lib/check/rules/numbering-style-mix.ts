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
        const end = start + text.length;
        const change = (insert: string) => ({
          label: `改为“${insert}”`,
          safe: true,
          edits: [{ block, start, end, insert }],
        });
        if (misfit) {
          const insert = renumbered(misfit, marker.number);
          report(block, {
            severity: 'error',
            start,
            end,
            message: `序号写错了：接着“${misfit.text}”应是“${insert}”，这里是“${text}”`,
            fixes: [change(insert)],
          });
          continue;
        }
        if (DASH.test(text)) {
          const insert = text.replace(DASH, '一');
          report(block, {
            severity: 'error',
            start,
            end,
            message: `序号“${text}”里的横线应是“一”`,
            why: '看上去一样，自动编号和查找都认不出来',
            fixes: [change(insert)],
          });
          continue;
        }
        const shape = MIXABLE.has(marker.style) ? shapeOf(marker.text) : undefined;
        if (shape === undefined) continue;
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
      for (const [shape, odd] of others) {
        // Halves are two habits, not a slip: then nobody can say which one is odd.
        if (odd.length * 2 > usual![1].length) continue;
        for (const { block, marker } of odd) {
          const insert = usual![0].replace('#', /\d+|[一二三四五六七八九十]+/.exec(marker.text)?.[0] ?? '');
          report(block, {
            severity: 'warning',
            start: marker.start,
            end: marker.start + marker.text.length,
            message: `序号写法不一致：同级的都写“${usual![0].replace('#', SAMPLE[marker.style] ?? '1')}”，这里是“${marker.text}”`,
            why: `全文“${shape.replace('#', '…')}”只有${odd.length}处`,
            fixes: [
              {
                label: `改为“${insert}”`,
                safe: true,
                edits: [{ block, start: marker.start, end: marker.start + marker.text.length, insert }],
              },
            ],
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

/** How a number is written, whatever it is; undefined for one that is mixed with none. The same few come again and again. */
function shapeOf(text: string): string | undefined {
  let shape = known.get(text);
  if (shape === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    // A table's first column is numbered in its own way.
    shape = PLAIN.test(text) && !BARE.test(text) ? text.replace(NUMBER, '#').replace(/\s/g, '') : NONE;
    known.set(text, shape);
  }
  return shape === NONE ? undefined : shape;
}

const known = new Map<string, string>();
const NONE = '';
const MOST_KNOWN = 500;
const NUMBER = /\d+|[一二三四五六七八九十]+/;
/** A number without any sign, as in a table's cell. */
const BARE = /^\d+$/;
const PLAIN = /\d|[一二三四五六七八九十]/;
const SAMPLE: Partial<Record<Marker['style'], string>> = { chinese: '一', bracket: '一', ordinal: '一' };
