import { codeSet } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import type { OutlineEntry } from '../../plan/plan.ts';
import type { DocumentContext, Rule, RuleMaker } from '../rule.ts';

interface Ending {
  /** How the paragraph ends: with a full stop, with a comma or the like, with `；`, with `：`, or with none. */
  mark: 'stop' | 'comma' | 'semicolon' | 'colon' | 'none';
  start: number;
  end: number;
  /** Whether it has a stop or a comma inside, so that it is no bare phrase. */
  sentence: boolean;
  /** Whether it has a full stop inside. */
  several: boolean;
  length: number;
}

/** Where and when a document was passed: `（2026年3月1日……会议通过）`, over one line or several. */
const DATELINE = /^[（(]?(?:根据)?(?:19|20)\d\d年\d{1,2}月\d{1,2}日|(?:通过|批准|公布|修订|修正|施行|印发)[）)]?$/;
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
const isStop = codeSet('。！？!?…．.');
const closesStop = codeSet('”’」』"）)》】]');
const MARKS: ReadonlyMap<number, Ending['mark']> = new Map(
  (
    [
      ['，、,', 'comma'],
      ['；;', 'semicolon'],
      ['：:', 'colon'],
    ] as const
  ).flatMap(([signs, mark]) => [...signs].map((sign) => [sign.charCodeAt(0), mark] as const)),
);
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
    if (marks.length === text.length || isGap[end] || ADDRESS.test(text.slice(Math.max(first, last - 8), last))) return;
    if (last - first <= 10 && TO_SIGN.test(text.slice(first, last))) return;
    if ((opensDateline[codes[first]!] || closesDateline[end]) && DATELINE.test(text.slice(first, last))) return;
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
    const mark = stopsWithin(text, codes, first, last) ? 'stop' : (MARKS.get(end) ?? 'none');
    note({ mark, start: tailStart(codes, first, last), end: last, sentence, several, length: last - first });
  },
  checkDocument(document, notes, report) {
    const lines = linesOf(document, notes);
    lines.forEach((line, index) => {
      const problem = faultOf(line, lines, index);
      if (!problem) return;
      const { ending, block } = line;
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
    });
  },
});

interface Line {
  block: number;
  ending: Ending;
  entry: OutlineEntry | undefined;
  /** Cells, the title, and headings as the editor or the outline has them. */
  bare: boolean;
}

function linesOf({ draft, plan, entries }: DocumentContext, notes: readonly { block: number; note: Ending }[]): Line[] {
  return notes.map(({ block, note: ending }) => {
    const { id, kind } = draft.blocks[block]!;
    const entry = entries.get(id);
    const wholeHeading = entry?.role === 'heading' && entry.end >= ending.end - 1;
    return {
      block,
      ending,
      entry,
      bare: kind === 'cell' || kind === 'heading' || id === plan.title?.block || wholeHeading,
    };
  });
}

function faultOf(line: Line, lines: readonly Line[], index: number): 'error' | 'warning' | undefined {
  const { ending, entry, bare } = line;
  if (ending.mark === 'stop') return undefined;
  if (ending.mark === 'comma') return bare && ending.length < 8 ? undefined : 'error';
  if (bare) return undefined;
  const next = lines[index + 1];
  if (ending.mark === 'colon') return next && !(entry && endsList(entry, next.entry)) ? undefined : 'error';
  // A list goes on behind it, its own or the one around it.
  if (ending.mark === 'semicolon')
    return entry && goesOn(entry, next, lines, index) && !isOddOne(line, lines, index) ? undefined : 'warning';
  // Nothing at the end.
  const before = lines[index - 1];
  if (entry) {
    const beside = siblingsOf(line, lines, index);
    const alike = beside.length > 1 && beside.every((other) => other.ending.mark === 'none') && !ending.several;
    if (ending.sentence && ending.length > 12) return alike ? undefined : 'error';
    // A bare phrase is right without a stop, unless every line beside it has one.
    const siblings = beside.filter((other) => !other.bare);
    const heads = next !== undefined && (!next.entry || next.entry.level > entry.level || opensList(entry, next.entry));
    const odd = !heads && siblings.length > 1 && siblings.every((other) => other.ending.mark === 'stop');
    return odd && ending.length > 5 ? 'error' : undefined;
  }
  if (!ending.sentence) return undefined;
  const signature = index >= lines.length - 3 && ending.length < 25;
  const opening = index < 2 && ending.length < 30;
  return signature || opening || (!before && ending.length < 40) ? undefined : 'error';
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
function goesOn(entry: OutlineEntry, next: Line | undefined, lines: readonly Line[], index: number): boolean {
  const other = next?.entry;
  if (!other?.marker || other.level === 1) return false;
  if (other.level >= entry.level) return true;
  const outer = lines.slice(Math.max(0, index - MOST_BESIDE), index + MOST_BESIDE);
  return outer.some((line) => line.entry?.level === other.level && /semicolon|colon/.test(line.ending.mark));
}

/** Whether it alone ends in ； in a list whose other lines end in full stops. */
function isOddOne(line: Line, lines: readonly Line[], index: number): boolean {
  const others = siblingsOf(line, lines, index).filter((other) => other !== line && !other.bare);
  return others.length > 2 && others.every(({ ending }) => ending.mark === 'stop');
}

/** Whether a colon at the end of `entry` leads to nothing: the next paragraph goes on counting, or is a heading above. */
function endsList(entry: OutlineEntry, next: OutlineEntry | undefined): boolean {
  if (!next) return false;
  if (next.level === entry.level && shapeOf(next) === shapeOf(entry)) return true;
  return next.level < entry.level && !FIRST.test(next.marker);
}

/** Enough neighbours to tell a habit by. */
const MOST_BESIDE = 30;

/** The lines beside it on the same level of the outline, the nearest ones. */
function siblingsOf({ entry }: Line, lines: readonly Line[], index: number): Line[] {
  if (!entry) return [];
  const found: Line[] = [];
  for (const step of [-1, 1]) {
    const most = found.length + MOST_BESIDE;
    for (let at = index + step; lines[at] && found.length < most; at += step) {
      const other = lines[at]!.entry;
      if (!other) continue;
      if (other.level < entry.level) break;
      if (other.level === entry.level) found.push(lines[at]!);
    }
  }
  return found;
}

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
