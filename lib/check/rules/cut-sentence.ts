import type { RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';

/** Ends of what only says under what something is done. */
const ENDS = [
  ...['指引', '指导', '领导', '带领', '支持', '关心', '帮助', '推动', '部署'].map((noun) => `${noun}下。`),
  ...['基础上。', '前提下。'],
];
/** What a plan says of itself, which ends the sentence that names its grounds. */
const MADE = [
  '特制定',
  '特制订',
  '特拟定',
  '特拟订',
  '现制定',
  '现制订',
  '制定本',
  '制订本',
  '特作如下',
  '特提出',
  '现将',
].map((words) => `。${words}`);
const GROUNDS = /^(?:为了?|根据|依据|按照|结合|针对|遵照|围绕)/;

/** A sentence cut off by a full stop before it says what is done: 在学校党支部的领导下。深化师德教育. */
export const cutSentence: RuleMaker = () => ({
  id: 'cut-sentence',
  terms: [...ENDS.map((end) => [end, 'end'] as const), ...MADE.map((made) => [made, 'made'] as const)],
  check({ text }, hits, { report }) {
    for (const { start, end: behind, entry } of hits) {
      const stop = entry === 'end' ? behind - 1 : start;
      const end = stop + 1;
      if (!/^[\u4e00-\u9fff“《]/.test(text.slice(end))) continue;
      const clauses = sentenceAround(text, stop - 1)
        .replace(/“[^”]*”/g, '“”')
        .split(/[，,]/);
      if (!(entry === 'end' ? clauses.at(-1)!.startsWith('在') : isGrounds(clauses))) continue;
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

/** 根据上级要求，结合我校实际: clauses that only say why. 为了……，我们要……: one of them says what. */
function isGrounds(clauses: readonly string[]): boolean {
  return clauses.every(
    (clause) =>
      GROUNDS.test(clause.trim()) &&
      !/[要应]|提出|制[定订]/.test(clause.slice(2).replace(/[要需]求|重要|主要|需要|要点/g, '')),
  );
}
