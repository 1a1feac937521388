import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const FALL = ['降低', '减少', '下降', '缩短', '缩减', '缩小', '节约', '压缩', '减轻'];
const TIMES = /^(?:了|到)?(?:近|约)?(?:\d[\d.]*|[一二两三四五六七八九十百几数]+)倍/;

/** A fall by so many times, which leaves less than nothing: 油耗降低一倍. */
export const fallByTimes: RuleMaker = () => ({
  id: 'fall-by-times',
  terms: FALL.map((word) => [word, word] as const),
  needs: sideBySide('0123456789一二两三四五六七八九十百几数', ['倍']),
  check({ text }, hits, { report }) {
    for (const { start, end, entry: word } of hits) {
      const times = TIMES.exec(text.slice(end, end + 12))?.[0];
      // In quotes it is talked about: “下降1倍”不行.
      if (!times || text[start - 1] === '“') continue;
      report({
        type: 'grammar',
        severity: 'warning',
        start,
        end: end + times.length,
        message: `“${word}”不能用“倍”，可写成“${word}一半”或百分数`,
        why: '减去一倍就什么也不剩了，倍数只用于增加',
        fixes: [],
      });
    }
  },
});
