import { codeSet, has, WHITE_SPACE } from '../../knowledge/code-set.ts';
import type { TimeMark } from './time-mark.ts';

interface Range {
  start: number;
  end: number;
}

/** What belongs to the time and not to the activity: “六一”前, 春节期间. */
const ABOUT = /^[”"’」]?节?(?:前后|前夕|之前|期间|之际|当天|当日|前)/;
/** Verbs that reach over a time to what they govern: 慰问春节在岗女职工. */
const GOVERNS = /(?:慰问|走访|表彰|筹备|庆祝|迎接|做好|抓好|办好|开好|搞好|落实|安排|准备|制定|参加)$/;
/** What leads a time in, and has nothing to lead in without it: 资料于4月上报. */
const LEADS_IN = /^(?:并|计划|预计|争取|力争|力求|将|务)?(?:于|在|自|从|到|至|截至)?$|(?:拟|定|将)?(?:于|在|自|从)$/;
/** The same of the next time. */
const LEADS_ON = /并?(?:于|在)$/;
/** What names a time: 完成时间：10月. */
const NAMED = /(?:时间|时限|期限|日期)[：:]$/;
/** So far from a time its brackets may be. */
const REMARK = 40;
/** What says nothing without the clause before it: 8月底前完成，……. */
const BARE = /^(?:完成|结束|完工|启用|投用|到位|上报|报送|公布|兑现|见效)(?=[，,])/;
/** So much text says what is done; a shorter clause needs the one before it. */
const ENOUGH = 4;
/** No activity is called by more words; a line without stops must not be read anew to its end for every time in it. */
const FAR = 80;

export const isStop = codeSet('。！？!?；;\n');
export const isLoose = codeSet(`${WHITE_SPACE}，,、：:`);
const isLead = codeSet(`${WHITE_SPACE}，,、：:”"`);
const isTail = codeSet(`${WHITE_SPACE}，,、：:。；;`);
const opens = codeSet('（(');
const closes = codeSet('）)');
const isComma = codeSet('，,');

/**
 * What is done at a time that stands in this clause of a text, whose body begins at `bodyStart`: the clause without the time;
 * what a remark in brackets (责任人：工会主席；时间：5月) is about; what a time by its name, 时间：10月, follows.
 */
export function whatIsDone(text: string, bodyStart: number, clause: Range, mark: TimeMark): string {
  const remark = remarkAround(text, mark);
  const about = remark && remark.start > bodyStart ? sentenceBefore(text, bodyStart, remark.start) : '';
  if (remark && about) {
    const inside = [text.slice(remark.start + 1, mark.start), text.slice(mark.end, remark.end - 1)] as const;
    // With several dates each has its own part of it: （3月5日印发，7月1日起施行）.
    if (inside.some((part) => /[月日]/.test(part)))
      return `${about}（${inside[0].replace(/^.*[，,；;、]/, '')}${inside[1].replace(/[，,；;、].*$/, '')}）`;
    return about + trimmed(text.slice(remark.end, stopBehind(text, remark.end)));
  }
  const lead = text.slice(Math.max(bodyStart, mark.start - ENOUGH), mark.start);
  const verb = clause.start === mark.start ? (GOVERNS.exec(lead)?.[0] ?? '') : '';
  const before = verb || text.slice(clause.start, mark.start);
  const what = trimmed(
    before.replace(LEADS_IN, '') + text.slice(mark.end, clause.end).replace(ABOUT, '').replace(LEADS_ON, ''),
  );
  if (what.length >= ENOUGH && !BARE.test(what)) return what;
  if (NAMED.test(lead)) return what || sentenceBefore(text, bodyStart, mark.start - lead.length);
  const sentence = clause.start > bodyStart && has(isComma, text.charCodeAt(clause.start - 1));
  const start = sentence ? sentenceStart(text, bodyStart, clause.start - 1) : clause.start;
  if (what && start < clause.start) return `${trimmed(text.slice(start, clause.start))}，${what}`;
  return what || restOf(text, mark);
}

/** The brackets around a time, both of them; undefined where it stands in none. */
function remarkAround(text: string, mark: TimeMark): Range | undefined {
  let start = mark.start - 1;
  const first = Math.max(0, mark.start - REMARK);
  while (start >= first && !has(opens, text.charCodeAt(start)))
    if (has(closes, text.charCodeAt(start--))) return undefined;
  if (start < first) return undefined;
  const last = Math.min(text.length, mark.end + REMARK);
  let end = mark.end;
  while (end < last && !has(closes, text.charCodeAt(end))) if (has(opens, text.charCodeAt(end++))) return undefined;
  return end < last ? { start, end: end + 1 } : undefined;
}

/** The sentence that ends at `end`, its stop and what leads on aside. */
function sentenceBefore(text: string, bodyStart: number, end: number): string {
  let last = end;
  while (last > bodyStart && has(isTail, text.charCodeAt(last - 1))) last--;
  return trimmed(text.slice(sentenceStart(text, bodyStart, last), last));
}

function sentenceStart(text: string, bodyStart: number, end: number): number {
  let start = end;
  const first = Math.max(bodyStart, end - FAR);
  while (start > first && !has(isStop, text.charCodeAt(start - 1))) start--;
  return start;
}

function stopBehind(text: string, from: number): number {
  const last = Math.min(text.length, from + FAR);
  let end = from;
  while (end < last && !has(isStop, text.charCodeAt(end))) end++;
  return end;
}

/** What follows a time to the stop, where another time follows at once: 6月1日国际儿童节慰问. */
function restOf(text: string, mark: TimeMark): string {
  return trimmed(text.slice(mark.end, stopBehind(text, mark.end)));
}

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && has(isLoose, text.charCodeAt(end - 1))) end--;
  let start = 0;
  while (start < end && has(isLead, text.charCodeAt(start))) start++;
  return text.slice(start, end);
}
