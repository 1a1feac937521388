import { codeSet } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { endingFault } from '../ending-fault.ts';
import { type Ending, linesOf, type Odd, stopAt } from '../endings.ts';
import type { Rule, RuleMaker } from '../rule.ts';

/** Where and when a document was passed: `（2026年3月1日……会议通过）`, over one line or several. */
const PASSED_ON = /^[（(]?(?:根据)?(?:19|20)\d\d年\d{1,2}月\d{1,2}日/;
const PASSED = /(?:通过|批准|公布|修订|修正|施行|印发)[）)]?$/;
const closesLabel = codeSet('：:');
const opensDateline = codeSet('（(根12');
const closesDateline = codeSet('过准布订正行发）)');
/** Who met where and when, as minutes begin: a list of names takes no stop. */
const MINUTES =
  /^(?:会议)?(?:时间|地点|主持|主持人|出席|列席|参加|缺席|请假|记录|记录人|参[加会]人员|与会人员|出席人员|列席人员|抄送|抄报|主题词)[：:]/;
/** A label to sign or fill in by hand behind: 计划人：. */
const TO_SIGN = /^[^，。；：:]{0,6}(?:人|者|签名|签字|签章|盖章|单位|部门|班级|姓名|日期|电话|意见)[：:]$/;
/** A web address, left over from a page, which is told of as such. */
const ADDRESS = /\.[a-z]{2,4}\/?$/i;
/** A full stop, and at most three closing marks behind it. */
const STOPS = /[。！？!?…．.](?:[”’」』"）)》】\]]{0,3})$/;
const NOTE = /^(?:注|备注|说明)：/;
const isStop = codeSet('。！？!?…．.');
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
const TAB = 9;
const FULL_STOP = 0x3002;

/** A paragraph that ends in nothing, or in a comma. Headings and lists of bare phrases need no stop. */
export const missingTerminalPunctuation: RuleMaker = (): Rule<never, Ending> => ({
  id: 'missing-terminal-punctuation',
  check(block, _hits, { note }) {
    const { text, marks, first, last } = block;
    const codes = codesOf(text);
    const end = codes[last - 1]!;
    // No ideograph at all, or what follows a label in a table's row, or a gap at the end.
    if (marks.length === text.length || isGap[end]) return;
    if (last - first <= 10 && TO_SIGN.test(text.slice(first, last))) return;
    if (closesAddress[end] && ADDRESS.test(text.slice(Math.max(first, last - 8), last))) return;
    if (opensDateline[codes[first]!] && PASSED_ON.test(text.slice(first, first + 16))) return;
    if (closesDateline[end] && PASSED.test(text.slice(Math.max(first, last - 3), last))) return;
    if (closesLabel[codes[first + 2]!] || closesLabel[codes[first + 4]!] || closesLabel[codes[first + 3]!]) {
      if (MINUTES.test(text.slice(first, first + 10))) return;
    }
    let sentence = false;
    let several = false;
    for (const at of marks) {
      if (at < first || at >= last) continue;
      const code = codes[at]!;
      if (code === TAB) return;
      if (at === last - 1) continue;
      if (isInner[code]) sentence = true;
      if (code === FULL_STOP) several = true;
    }
    if (stopsWithin(text, codes, first, last)) note(stopAt(last));
    else {
      const mark = MARKS.get(end) ?? 'none';
      note({
        mark,
        start: tailStart(codes, first, last),
        end: last,
        sentence,
        several,
        length: last - first,
        note: NOTE.test(text.slice(first, first + 3)),
      });
    }
  },
  checkDocument(document, notes, report) {
    const lines = linesOf(document, notes);
    for (let index = 0; index < notes.length; index++) {
      const { block, note: ending } = notes[index]!;
      if (ending.mark === 'stop') continue;
      const problem = endingFault(ending, lines, index);
      if (!problem) continue;
      const at = ending.mark === 'none' ? ending.end : ending.end - 1;
      report(block, {
        severity: problem,
        start: ending.start,
        end: ending.end,
        message:
          ending.mark === 'none' ? '段末没有标点' : `段末应是句号，这里是“${document.draft.blocks[block]!.text[at]}”`,
        why: '一段话说完要用句号收住；停在半句上，也可能是后面的内容丢了',
        fixes: [{ label: '段末改为“。”', safe: true, edits: [{ block, start: at, end: ending.end, insert: '。' }] }],
      });
    }
  },
});

function stopsWithin(text: string, codes: Uint16Array, first: number, last: number): boolean {
  const end = codes[last - 1]!;
  return isStop[end] === 1 || (closesStop[end] === 1 && STOPS.test(text.slice(Math.max(first, last - 4), last)));
}

/** The last few characters: from the last comma or so, two to six of them. */
function tailStart(codes: Uint16Array, first: number, last: number): number {
  const end = isTail[codes[last - 1]!] ? last - 1 : last;
  let start = end;
  while (start > first && end - start < 5 && !isBorder[codes[start - 1]!]) start--;
  return Math.min(start, Math.max(first, last - 2));
}
