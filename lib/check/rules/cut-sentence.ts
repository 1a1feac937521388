import type { RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';

/** Ends of what only says under what something is done. */
const ENDS = [
  ...['指引', '指导', '领导', '带领', '支持', '关心', '帮助', '推动', '部署'].map((noun) => `${noun}下。`),
  ...['基础上。', '前提下。'],
];
/** A sentence cut off by a full stop before it says what is done: 在学校党支部的领导下。深化师德教育. */
export const cutSentence: RuleMaker = () => ({
  id: 'cut-sentence',
  terms: ENDS.map((end) => [end, end] as const),
  check({ text }, hits, { report }) {
    for (const { end } of hits) {
      const stop = end - 1;
      if (!/^[\u4e00-\u9fff“《]/.test(text.slice(end))) continue;
      const clauses = sentenceAround(text, stop - 1)
        .replace(/“[^”]*”/g, '“”')
        .split(/[，,]/);
      if (!clauses.at(-1)!.startsWith('在')) continue;
      report({
        type: 'grammar',
        severity: 'warning',
        start: stop - 2,
        end,
        message: '话没有说完就用了句号',
        why: '前面只说了在什么情况下，做什么在后面，中间用逗号',
        fixes: [{ label: '改为“，”', safe: false, edits: [{ start: stop, end, insert: '，' }] }],
      });
    }
  },
});
