import { codeSet, has } from '../../knowledge/code-set.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { type ClosedRow, type Closer, closedRows } from '../closed-rows.ts';
import { commaInRow } from '../comma-in-row.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

/** What is counted behind a row, with the number of its words. */
const COUNTED = ['个', '大', '项', '门', '科', '级', '类', '种', '方', '家', '条', '期', '道', '步', '者', '位', '支'];
/** What is done to a row of things: 对灶具，管道，电线进行检查. */
const ACTS = ['进行', '实施', '开展', '予以', '给予', '实行', '加强', '严格', '严肃'];
/** What words of a row may all end in: 岗位责任制，首问负责制，限时办结制. */
const ENDS = '制型者员表册单书课赛岗站室栏网卡队组节奖证险权率性力感观心期病品具机库车户村店厂长师生工';
/** What the last word of a row ends in that all its words are the attribute of: 选拔，培养，考核，激励机制. */
const TAILS = [
  '机制',
  '制度',
  '比赛',
  '竞赛',
  '培训',
  '活动',
  '服务',
  '项目',
  '课程',
  '讲座',
  '能力',
  '环节',
  '习惯',
  '知识',
];
/** What things in a row have, besides. */
const THINGS = ['情况', '状况', '质量', '维护', '保养', '检修', '卫生', '健康', '权益', '意见', '特点', '规律', '需求'];
/** How far before what closes a row its last comma stands. */
const FAR: Readonly<Record<Closer, number>> = { sum: 9, head: 14, tail: 9, count: 9, join: 9, act: 9, alike: 9 };

/** Words in a row that its end shows to be one, with commas between them: 按照计划，实施，总结三个环节推进. */
export const closedRow: RuleMaker = (knowledge): Rule<Closer> => {
  const rows = closedRows(knowledge);
  const of = (words: Iterable<string>, closer: Closer) => [...words].map((word) => [word, closer] as const);

  /** The row that what stands at `[start, end)` closes. */
  function rowAt(text: string, start: number, end: number, closer: Closer): ClosedRow | undefined {
    const behind = text.slice(start, start + 12);
    switch (closer) {
      case 'head': {
        const found = /的[\u4e00-\u9fff]{0,4}$/.exec(text.slice(Math.max(0, start - 5), start))?.[0];
        const last = found !== undefined && ENDED.test(text.slice(end));
        return last ? rows.rowBefore(text, start - found.length, closer, behind) : undefined;
      }
      case 'tail':
        return ENDED.test(text.slice(end)) ? rows.rowBefore(text, start, closer, behind) : undefined;
      case 'sum':
        return /^等(?:[\u4e00-\u9fff]{2,6}?(?:的[\u4e00-\u9fff]{1,8})?)?(?:[，。；、,;]|$)/.test(behind) &&
          !/^等[级待于同到]/.test(behind)
          ? rows.rowBefore(text, start, closer, behind)
          : undefined;
      case 'join': {
        const next = /^[\u4e00-\u9fff]{2,8}/.exec(text.slice(end))?.[0];
        if (!next || !ENDED.test(text.slice(end + next.length))) return undefined;
        const row = rows.rowBefore(text, start, closer, next);
        return row && { ...row, end: end + next.length };
      }
      case 'act': {
        const row = rows.rowBefore(text, start, closer, behind);
        return row && text[row.start - 1] === '对' ? row : undefined;
      }
      case 'alike':
        return ENDED.test(text.slice(start + 1)) ? rows.rowBefore(text, start + 1, closer, behind) : undefined;
      case 'count':
        // 网络交易第三方平台
        if (text[start - 1] === '第') return undefined;
        return rows.rowBefore(text, start, closer, behind);
    }
  }

  return {
    id: 'closed-row',
    terms: [
      ...of(['等'], 'sum'),
      ...of([...wordsOf(knowledge, 'row-head'), ...THINGS], 'head'),
      ...of(TAILS, 'tail'),
      ...of(sideBySide('三四五六七八九十', COUNTED), 'count'),
      ...of('和与及', 'join'),
      ...of(ACTS, 'act'),
      ...of(sideBySide(ENDS, '，。；,'), 'alike'),
    ],
    heedsTerm: (codes, start, end, closer) =>
      closer === 'alike'
        ? standsAlike(codes, start)
        : standsWithin(codes, start - FAR[closer], start - (closer === 'head' ? 2 : 1), isComma) &&
          mayClose(codes, start, end, closer),
    check({ text }, hits, { report }) {
      const found = hits.flatMap(({ start, end, entry }) => rowAt(text, start, end, entry) ?? []);
      let told = -1;
      for (const row of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (row.start < told) continue;
        told = row.end;
        report(commaInRow(text, row.start, row.end, row.commas));
      }
    },
  };
};

/** Whether a word may end there as one behind a comma before it does. */
function standsAlike(codes: Uint16Array, end: number): boolean {
  for (let comma = end - 2; comma >= end - 8 && comma > 0; comma--)
    if (has(isComma, codes[comma]!)) return codes[comma - 1] === codes[end];
  return false;
}

/** Whether what stands behind a closer, or before it, lets it close a row: the same that is asked of the text then. */
function mayClose(codes: Uint16Array, start: number, end: number, closer: Closer): boolean {
  switch (closer) {
    case 'head':
      return has(endsRow, codes[end]!) && standsWithin(codes, start - 5, start, isOf);
    case 'sum':
      return mayEnd(codes, end, 0, 6) || codes[end] === LIST_COMMA;
    case 'join':
      return mayEnd(codes, end, 2, 8);
    case 'count':
      return codes[start - 1] !== NTH;
    default:
      return true;
  }
}

/** Whether a row may end `least` to `most` characters behind a place. */
function mayEnd(codes: Uint16Array, from: number, least: number, most: number): boolean {
  for (let at = from + least; at <= from + most; at++)
    if (has(endsRow, codes[at]!) || codes[at] === LIST_COMMA) return true;
  return false;
}

const endsRow = codeSet('，。；,;\0');
const isOf = codeSet('的');
const [LIST_COMMA, NTH] = ['、', '第'].map((sign) => sign.charCodeAt(0));
const ENDED = /^(?:[，。；,;]|$)/;
const isComma = codeSet('，,');
