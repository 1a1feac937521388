import { codeSet } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import type { OutlineEntry } from '../../plan/plan.ts';
import type { DocumentContext, Noted, Rule, RuleMaker } from '../rule.ts';

/** How a paragraph ends: with a full stop; of any other ending more must be known. */
type Ending = { mark: 'stop'; end: number } | Odd;

interface Odd {
  /** With a comma or the like, with `；`, with `：`, or with none. */
  mark: 'comma' | 'semicolon' | 'colon' | 'none';
  start: number;
  end: number;
  /** Whether it has a stop or a comma inside, so that it is no bare phrase. */
  sentence: boolean;
  /** Whether it has a full stop inside. */
  several: boolean;
  length: number;
  /** Whether it begins as a remark does: 注：. */
  note: boolean;
}

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
      const problem = faultOf(ending, lines, index);
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

/** The paragraphs that end in something, by their places among the notes. Most are asked nothing about. */
interface Lines {
  length: number;
  markOf(index: number): Ending['mark'] | undefined;
  entryOf(index: number): OutlineEntry | undefined;
  /** Cells, the title, and headings as the editor or the outline has them. */
  isBare(index: number): boolean;
}

function linesOf({ draft, plan, entries }: DocumentContext, notes: readonly Noted<Ending>[]): Lines {
  const blockOf = (index: number) => draft.blocks[notes[index]?.block ?? -1];
  const entryOf = (index: number) => {
    const block = blockOf(index);
    return block && entries.get(block.id);
  };
  return {
    length: notes.length,
    markOf: (index) => notes[index]?.note.mark,
    entryOf,
    isBare(index) {
      const { id, kind } = blockOf(index)!;
      if (kind === 'cell' || kind === 'heading' || id === plan.title?.block) return true;
      const entry = entryOf(index);
      return entry?.role === 'heading' && entry.end >= notes[index]!.note.end - 1;
    },
  };
}

function faultOf(ending: Odd, lines: Lines, index: number): 'error' | 'warning' | undefined {
  const bare = lines.isBare(index);
  if (ending.mark === 'comma') return bare && ending.length < 8 ? undefined : 'error';
  if (bare) return undefined;
  const entry = lines.entryOf(index);
  const isLast = index === lines.length - 1;
  const next = lines.entryOf(index + 1);
  if (ending.mark === 'colon') return !isLast && !(entry && endsList(entry, next)) ? undefined : 'error';
  // A list goes on behind it, its own or the one around it.
  if (ending.mark === 'semicolon')
    return entry && goesOn(entry, next, lines, index) && !isOddOne(entry, lines, index) ? undefined : 'warning';
  // Nothing at the end.
  if (entry) {
    const beside = siblingsOf(entry, lines, index);
    const alike = beside.length > 1 && beside.every((at) => lines.markOf(at) === 'none') && !ending.several;
    if (ending.sentence && ending.length > 12) return alike ? undefined : 'error';
    // A bare phrase is right without a stop, unless every line beside it has one.
    const siblings = beside.filter((at) => !lines.isBare(at));
    const heads = !isLast && (!next || next.level > entry.level || opensList(entry, next));
    const odd = !heads && siblings.length > 1 && siblings.every((at) => lines.markOf(at) === 'stop');
    return odd && ending.length > 5 ? 'error' : undefined;
  }
  if (!ending.sentence) return undefined;
  const signature = index >= lines.length - 3 && ending.length < 25 && !ending.note;
  const opening = index < 2 && ending.length < 30;
  return signature || opening || (index === 0 && ending.length < 40) ? undefined : 'error';
}

/** A time as a label: 二月：. */
const TIME = /[月周季期]/;
const FIRST = /^[（(第]?(?:1|一|①|⑴)(?!\d|[一二三四五六七八九十])/;

/** Whether the next entry begins a list of its own, on whatever level: （一） is followed by 第一. */
function opensList(entry: OutlineEntry, next: OutlineEntry): boolean {
  return (FIRST.test(next.marker) || TIME.test(next.marker)) && shapeOf(next) !== shapeOf(entry);
}

function shapeOf({ marker }: OutlineEntry): string {
  return marker.replace(/\d+|[一二三四五六七八九十]+/, '#');
}

/** Whether a list goes on behind a line: its own, or the one around it where its lines end in ； or ： too. */
function goesOn(entry: OutlineEntry, next: OutlineEntry | undefined, lines: Lines, index: number): boolean {
  if (!next?.marker || next.level === 1) return false;
  if (next.level >= entry.level) return true;
  const end = Math.min(lines.length, index + MOST_BESIDE);
  for (let at = Math.max(0, index - MOST_BESIDE); at < end; at++) {
    const mark = lines.markOf(at);
    if ((mark === 'semicolon' || mark === 'colon') && lines.entryOf(at)?.level === next.level) return true;
  }
  return false;
}

/** Whether it alone ends in ； in a list whose other lines end in full stops. */
function isOddOne(entry: OutlineEntry, lines: Lines, index: number): boolean {
  const others = siblingsOf(entry, lines, index).filter((at) => !lines.isBare(at));
  return others.length > 2 && others.every((at) => lines.markOf(at) === 'stop');
}

/** Whether a colon at the end of `entry` leads to nothing: the next paragraph goes on counting, or is a heading above. */
function endsList(entry: OutlineEntry, next: OutlineEntry | undefined): boolean {
  if (!next) return false;
  if (next.level === entry.level && shapeOf(next) === shapeOf(entry)) return true;
  return next.level < entry.level && !FIRST.test(next.marker);
}

/** Enough neighbours to tell a habit by. */
const MOST_BESIDE = 30;

/** The places of the lines beside it on the same level of the outline, the nearest ones. */
function siblingsOf(entry: OutlineEntry, lines: Lines, index: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    const most = found.length + MOST_BESIDE;
    for (let at = index + step; at >= 0 && at < lines.length && found.length < most; at += step) {
      const other = lines.entryOf(at);
      if (!other) continue;
      if (other.level < entry.level) break;
      if (other.level === entry.level) found.push(at);
    }
  }
  return found;
}

/** Nearly all paragraphs end in a stop, and nothing more need be noted of them: there is one note for all of a length. */
function stopAt(end: number): Ending {
  if (end >= MOST_STOPS) return { mark: 'stop', end };
  stops[end] ??= { mark: 'stop', end };
  return stops[end];
}

const MOST_STOPS = 2000;
const stops: Ending[] = [];

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
