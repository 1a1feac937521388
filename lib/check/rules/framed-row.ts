import { commaInRow } from '../comma-in-row.ts';
import { type RowWords, rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';

/** What such rows end in. */
const EVENTS = ['比赛', '竞赛', '比武', '培训班', '大赛'];
/** One saying after another with the same frame: 有喜必贺、有难必帮，有病必访. */
const DUTIES = [
  '必贺',
  '必帮',
  '必访',
  '必看',
  '必谈',
  '必助',
  '必慰',
  '必问',
  '所养',
  '所医',
  '所乐',
  '所为',
  '所教',
  '所学',
];
/** No three words and their signs are longer. */
const WIDEST = 40;
/** The last three segments, the first of them behind the verb that governs all: 举办静脉穿刺，心肺复苏，急救……. */
const EVENT_ROW =
  /(?<=举办|开展|进行|组织|举行|设立|开设)([\u4e00-\u9fff]{2,6})[，,]([\u4e00-\u9fff]{2,6})[，,]([\u4e00-\u9fff]{2,8})$/;
const DUTY_ROW = /(?:^|[^\u4e00-\u9fff]|做到|坚持)((.).(.).(?:[、，,]\2.\3.){2,})/g;

/** Words of a row that a frame holds together, joined by commas: 举办静脉穿刺，心肺复苏，急救竞赛; 有喜必贺、有难必帮，有病必访. */
export const framedRow: RuleMaker = (knowledge) => {
  const words = rowWords(knowledge);
  return {
    id: 'framed-row',
    terms: [
      ...EVENTS.map((event) => [event, 'event'] as const),
      ...DUTIES.flatMap((duty) => [[`${duty}，`, 'duty'] as const, [`${duty},`, 'duty'] as const]),
    ],
    check({ text }, hits, { report }) {
      const say = (start: number, end: number) => {
        const commas = [...text.slice(start, end).matchAll(/[，,]/g)].map(({ index }) => start + index);
        if (commas.length > 0) report(commaInRow(text, start, end, commas));
      };
      for (const { end, entry } of hits) {
        if (entry === 'event') {
          const row = eventRow(text.slice(Math.max(0, end - WIDEST), end), words);
          if (row) say(end - row, end);
        }
      }
      if (!hits.some(({ entry }) => entry === 'duty')) return;
      for (const { index, 0: match, 1: row } of text.matchAll(DUTY_ROW)) {
        const start = index + match.length - row!.length;
        if (row!.includes('、')) say(start, start + row!.length);
      }
    },
  };
};

/** How long the row is that a text ends in; 0 where that is none. */
function eventRow(text: string, words: RowWords): number {
  const found = EVENT_ROW.exec(text);
  if (!found || found.slice(1).some((word) => words.isClause(word))) return 0;
  return found[0].length;
}
