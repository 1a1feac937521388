import { codeSet, has, WHITE_SPACE } from '../knowledge/code-set.ts';
import { lastOf } from '../knowledge/text-codes.ts';
import type { Ending, Odd } from './endings.ts';

/** Where and when a document was passed: `（2026年3月1日……会议通过）`, over one line or several. */
const PASSED_ON = /^[（(]?(?:根据)?(?:19|20)\d\d年\d{1,2}月\d{1,2}日/;
const PASSED = /(?:通过|批准|公布|修订|修正|施行|印发)[）)]?$/;
const closesLabel = codeSet('：:');
const opensDateline = codeSet('（(根12');
const closesDateline = codeSet('过准布订正行发）)');
/** Who met where and when, as minutes begin: a list of names takes no stop. */
const MINUTES =
  /^(?:会议)?(?:时间|地点|主持|主持人|出席|列席|参加|缺席|请假|记录|记录人|参[加会]人员|与会人员|出席人员|列席人员|抄送|抄报|主题词)[：:]/;
/** A label to sign or fill in by hand behind, or before a picture: 计划人：, 附图：. */
const TO_SIGN = /^[^，。；：:]{0,6}(?:人|者|签名|签字|签章|盖章|单位|部门|班级|姓名|日期|电话|意见|附[图表件])[：:]$/;
/** A field and what it is: 二、活动主题：安全发展，国泰民安. */
const FIELD =
  /^(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)])?[\u4e00-\u9fff]{0,4}(?:主题|口号|标语|名称|时间|地点|对象)[：:][^。；：]{2,24}(?<![，、,])$/;
/** What a table is called: 经费预算表（单位：元）. */
const CAPTION = /^[^，。；]{2,20}(?:表|单|明细|一览)[（(][^（()）。]{1,16}[）)]$/;
const closesRemark = codeSet('）)');
/** No field is longer: a number of up to four characters, a name of up to six, and what it is. */
const LONGEST_FIELD = 36;
/** A web address, left over from a page, which is told of as such. */
const ADDRESS = /\.[a-z]{2,4}\/?$/i;
/** A full stop, and at most three closing marks behind it; so are ： and ； where a quotation ends in them. */
const STOP_AT_END = /(?:[。！？!?…．.][”’」』"）)》】\]]{0,3}|[：；][”’」』])$/;
const NOTE = /^(?:注|备注|说明)：/;
export const isStop = codeSet('。！？!?…．.');
const closesStop = codeSet('”’」』"）)》】]');
const MARKS: ReadonlyMap<number, Odd['mark']> = new Map(
  (
    [
      ['，、,', 'comma'],
      ['；;', 'semicolon'],
      ['：:', 'colon'],
    ] as const
  ).flatMap(([signs, mark]) => [...signs].map((sign) => [sign.charCodeAt(0), mark] as const)),
);
const closesAddress = codeSet('/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const isGap = codeSet('※×xX_＿');
const isInner = codeSet('，。；,;');
const isBorder = codeSet('，。、；：,;:“《（(');
const isTail = codeSet('，、,；;：:');
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const isSpace = codeSet(WHITE_SPACE);

/** How a paragraph ends; undefined for one that need not end in anything: a signature, a row of a table, a gap. */
export function endingOf(text: string): Ending | undefined {
  const last = lastOf(text);
  let first = 0;
  while (first < last && has(isSpace, text.charCodeAt(first))) first++;
  if (first === last) return undefined;
  const end = text.charCodeAt(last - 1);
  if (has(isGap, end) || !IDEOGRAPH.test(text)) return undefined;
  if (last - first <= 10 && TO_SIGN.test(text.slice(first, last))) return undefined;
  if (has(closesAddress, end) && ADDRESS.test(text.slice(Math.max(first, last - 8), last))) return undefined;
  if (has(opensDateline, text.charCodeAt(first)) && PASSED_ON.test(text.slice(first, first + 16))) return undefined;
  if (has(closesDateline, end) && PASSED.test(text.slice(Math.max(first, last - 3), last))) return undefined;
  if (
    has(closesLabel, text.charCodeAt(first + 2)) ||
    has(closesLabel, text.charCodeAt(first + 4)) ||
    has(closesLabel, text.charCodeAt(first + 3))
  ) {
    if (MINUTES.test(text.slice(first, first + 10))) return undefined;
  }
  if (has(closesRemark, end) && CAPTION.test(text.slice(first, last))) return undefined;
  const tab = text.indexOf('\t', first);
  if (tab >= 0 && tab < last) return undefined;
  if (stopsWithin(text, first, last)) return { mark: 'stop', end: last };
  if (last - first <= LONGEST_FIELD && FIELD.test(text.slice(first, last))) return undefined;
  let clauses = 1;
  for (let at = first; at < last - 1; at++) if (has(isInner, text.charCodeAt(at))) clauses++;
  const stop = clauses > 1 ? text.indexOf('。', first) : -1;
  return {
    mark: MARKS.get(end) ?? 'none',
    start: tailStart(text, first, last),
    end: last,
    sentence: clauses > 1,
    clauses,
    several: stop >= 0 && stop < last - 1,
    length: last - first,
    note: NOTE.test(text.slice(first, first + 3)),
  };
}

function stopsWithin(text: string, first: number, last: number): boolean {
  const end = text.charCodeAt(last - 1);
  if (has(isStop, end)) return true;
  if (!has(closesStop, end)) return false;
  return STOP_AT_END.test(text.slice(Math.max(first, last - 4), last)) || isRemark(text, first, last);
}

/** Whether the end is a remark in brackets behind a full stop, which takes none of its own: 开好总结会。（责任人：工会主席）. */
function isRemark(text: string, first: number, last: number): boolean {
  if (!has(closesRemark, text.charCodeAt(last - 1))) return false;
  const open = Math.max(text.lastIndexOf('（', last), text.lastIndexOf('(', last));
  return open > first && has(isStop, text.charCodeAt(open - 1));
}

/** The last few characters: from the last comma or so, two to six of them. */
function tailStart(text: string, first: number, last: number): number {
  const end = has(isTail, text.charCodeAt(last - 1)) ? last - 1 : last;
  let start = end;
  while (start > first && end - start < 5 && !has(isBorder, text.charCodeAt(start - 1))) start--;
  return Math.min(start, Math.max(first, last - 2));
}
