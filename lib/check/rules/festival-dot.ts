import type { RuleMaker } from '../rule.ts';

/** Days named by month and day that take no dot: GB/T 15835 keeps it for the first, eleventh and twelfth month. */
const DAYS = ['三八', '五一', '五四', '六一', '七一', '七七', '八一', '九一八'] as const;
const DOTTED = ['一·二八', '一二·九', '一二·一'] as const;
const DOTS = ['.', '．', '。'];

/** A full stop inside the name of a day: “五.四” for “五四”, “一二.九” for “一二·九”. */
export const festivalDot: RuleMaker = () => ({
  id: 'festival-dot',
  terms: [
    ...DAYS.flatMap((day) => DOTS.map((dot) => [`${day[0]}${dot}${day.slice(1)}`, day as string] as const)),
    ...DOTTED.flatMap((day) => DOTS.map((dot) => [day.replace('·', dot), day as string] as const)),
  ],
  check({ text }, hits, { report }) {
    for (const { start, end, entry } of hits) {
      // Unquoted, 八.一 may be a number of chapter and section.
      if (!/[“"‘]/.test(text[start - 1] ?? '') || !/[”"’]/.test(text[end] ?? '')) continue;
      report({
        type: 'half-width-punctuation-in-Chinese',
        severity: 'error',
        start,
        end,
        message: `“${text.slice(start, end)}”应为“${entry}”`,
        why: entry.includes('·')
          ? '月份和日子之间用间隔号“·”，不用句点'
          : '只有一月、十一月、十二月的日子才用间隔号，其他的连着写',
        fixes: [{ label: `改为“${entry}”`, safe: true, edits: [{ start, end, insert: entry }] }],
      });
    }
  },
});
