import { codeSet, has } from '../../knowledge/code-set.ts';
import { type Amount, amountsIn, before, writeAmount } from '../amounts.ts';
import { mayHaveNumbers } from '../may-have-numbers.ts';
import type { Problem, Rule, RuleMaker } from '../rule.ts';

/** What splits a total up, and what adds parts up. */
const SPLIT = /其中|分别为|分为|(?<=元[，,]?(?:主要|分别)?)用于/;
/** Money from elsewhere behind 用于 is no part. */
const MORE = /用于|补助|拨款|收入|另/;
/** One prize each. */
const PRIZE = /(?:[特一二三四]等|优秀|优胜|鼓励|入围|优良)奖[^，。；、\d]{0,3}$/;
const TOTAL = /(?:合计|共计|总计|总共)[^，。；、\d]{0,6}$/;
/** Parts so written are no parts, but prices, bounds or rough numbers. */
const LOOSE = /(?:每[^，。；、]{0,6}|人均|单价|[×xX*]\s?|不少于|不低于|不超过|至少|最多|约|近|超|[到至—～~-])$/;
const LOOSE_BEHIND = /^(?:[/／×xX*—～~-]|以上|以内|左右|余|多|[的]?\d)/;
/** The last part of all there is: 其他2万元, 机动1万元. */
const REST = /(?:其他|其它|其余|余下|机动|备用)[^，。；、\d]{0,8}$/;
/** Behind these the same money is told again, or other money. */
const ELSEWHERE = /用于|支出|开支|另|[结节]余/;
/** A sentence with more is no sum. */
const MOST_PARTS = 30;
const isStop = codeSet('。；;！!？?');

/** Parts that don't add up to the total named with them: 预算10万元，其中培训6万元、慰问5万元. */
export const sumMismatch: RuleMaker = (): Rule<'split' | 'total'> => ({
  id: 'sum-mismatch',
  terms: [
    ...['其中', '分别为', '分为', '用于'].map((word) => [word, 'split'] as const),
    ...['合计', '共计', '总计', '总共'].map((word) => [word, 'total'] as const),
  ],
  heedsTerm: (codes, start) => mayHaveNumbers(codes, start, FEWEST),
  check({ text }, hits, { report }) {
    let told = 0;
    for (const { start } of hits) {
      if (start < told) continue;
      const [from, to] = sentenceAt(text, start, told);
      told = to;
      if (!hasNumbers(text, from, to)) continue;
      const sentence = text.slice(from, to);
      const amounts = amountsIn(sentence);
      if (amounts.length < FEWEST) continue;
      const says = (word: 'split' | 'total') =>
        hits.some((hit) => hit.entry === word && hit.start >= from && hit.end <= to);
      const problem =
        (says('split') ? splitUp(sentence, amounts) : undefined) ??
        (says('total') ? addedUp(sentence, amounts) : undefined);
      if (problem) report({ ...problem, start: from + problem.start, end: from + problem.end });
    }
  },
});

/** The sentence in which an offset lies, without its stop; nothing before `border` is looked at. */
function sentenceAt(text: string, at: number, border: number): [start: number, end: number] {
  let start = at;
  while (start > border && !has(isStop, text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !has(isStop, text.charCodeAt(end))) end++;
  return [start, end];
}

/** A total and two parts. */
const FEWEST = 3;
const isDigit = codeSet('0123456789');

/** Whether there are numbers enough for amounts that could be added up. */
function hasNumbers(text: string, from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to && count < FEWEST; at++) {
    if (has(isDigit, text.charCodeAt(at)) && !has(isDigit, text.charCodeAt(at + 1))) count++;
  }
  return count >= FEWEST;
}

/** A total, 其中, and its parts. They may be some of all, unless a rest is named; but never more than all. */
function splitUp(sentence: string, amounts: readonly Amount[]): Problem | undefined {
  const word = SPLIT.exec(sentence);
  if (!word) return undefined;
  const total = amounts.findLast(({ end }) => end <= word.index);
  const behind = sentence.slice(word.index + word[0].length);
  if (!total || SPLIT.test(behind) || /[（(]/.test(behind)) return undefined;
  if (word[0] === '用于' && MORE.test(behind)) return undefined;
  const other = ELSEWHERE.exec(behind);
  const end = other ? sentence.length - behind.length + other.index : sentence.length;
  const parts = amounts.filter(({ start }) => start > word.index && start < end);
  if (!areParts(parts, total, sentence)) return undefined;
  const sum = sumOf(parts);
  const money = total.unit === '元';
  const complete = parts.some(({ start }) => REST.test(before(sentence, start))) || isMenAndWomen(behind, parts);
  // People may be counted twice (女职工、党员); money is spent once, and one prize is won.
  const once = money || parts.every(({ start }) => PRIZE.test(before(sentence, start)));
  if (sum === total.value || !(complete || (once && sum > total.value))) return undefined;
  return problem(sentence, total, parts, sum);
}

/** Parts and their total behind them: 培训6万元、慰问5万元，合计10万元. */
function addedUp(sentence: string, amounts: readonly Amount[]): Problem | undefined {
  const at = amounts.findIndex(({ start }) => TOTAL.test(before(sentence, start)));
  if (at < 2) return undefined;
  const total = amounts[at]!;
  const parts = amounts.slice(0, at);
  if (SPLIT.test(sentence) || /[（(]/.test(sentence) || !areParts(parts, total, sentence)) return undefined;
  const sum = sumOf(parts);
  return sum === total.value ? undefined : problem(sentence, total, parts, sum);
}

/** Two or more exact amounts of the total's own unit, each with words of its own before it. */
function areParts(parts: readonly Amount[], total: Amount, sentence: string): boolean {
  return (
    parts.length > 1 &&
    parts.length <= MOST_PARTS &&
    [total, ...parts].every(
      ({ start, end, unit }) =>
        unit === total.unit && !LOOSE.test(before(sentence, start)) && !LOOSE_BEHIND.test(sentence.slice(end, end + 4)),
    )
  );
}

function isMenAndWomen(text: string, parts: readonly Amount[]): boolean {
  return parts.length === 2 && /男[^，。；、女\d]{0,6}\d/.test(text) && /女[^，。；、男\d]{0,6}\d/.test(text);
}

function sumOf(parts: readonly Amount[]): number {
  return Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e4) / 1e4;
}

function problem(sentence: string, total: Amount, parts: readonly Amount[], sum: number): Problem {
  const said = sentence.slice(total.start, total.end);
  return {
    severity: 'error',
    start: total.start,
    end: total.end,
    message: `各项加起来是${writeAmount(sum, said)}，这里写的是${said}`,
    why: `${parts.map(({ start, end }) => sentence.slice(start, end)).join('＋')}；总数和分项要对得上`,
  };
}
