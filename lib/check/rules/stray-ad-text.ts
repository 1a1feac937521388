import { wordsOf } from '../../knowledge/words-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';

interface Seen {
  start: number;
  end: number;
  /** Whether it is part of what its sentence says. */
  said: boolean;
}

/** Words before it that it belongs to, and such that say what is done about it: 更大价格优惠, 防范网贷平台诈骗. */
const BELONGS = /(?:的|更[大多高低好]|防范|打击|识别|拒绝|抵制|远离|警惕|整治|查处|禁止|严禁)$/;
/** It is one of a row, and what it is an attribute of. */
const JOINED = /[、等和与或及]$/;
const GOES_ON = /^(?:[、，。；等和与或及的]|交易|服务|诈骗|活动|行为|平台|广告|案件|骗局|陷阱|敲诈)/;

/** Whether it is part of what the sentence says: 广告推广、引流推广等网络推广服务; 批发价格的70%. */
function isSaid(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    BELONGS.test(before) ||
    /^(?:的[\u4e00-\u9fff\d]|、)/.test(text.slice(end, end + 2)) ||
    (JOINED.test(before) && GOES_ON.test(text.slice(end, end + 3)))
  );
}

/** How often a word may stand in a document before it is taken for the unit's own trade. */
const OWN_TRADE = 1;

/** Advertising words that a web page slipped into a sentence. Not where the document is about the very thing. */
export const strayAdText: RuleMaker = (knowledge): Rule<string, Seen> => ({
  id: 'stray-ad-text',
  terms: wordsOf(knowledge, 'advertising').map((word) => [word, word] as const),
  check({ text }, hits, { note }) {
    let told = -1;
    for (const { start, end } of hits) {
      if (start < told) continue;
      note({ start, end, said: isSaid(text, start, end) });
      told = end;
    }
  },
  checkDocument({ plan, draft }, notes, report) {
    const counts = new Map<string, number>();
    const wordOf = ({ block, note }: (typeof notes)[number]) => draft.blocks[block]!.text.slice(note.start, note.end);
    for (const noted of notes) counts.set(wordOf(noted), (counts.get(wordOf(noted)) ?? 0) + 1);
    const title = plan.title?.text ?? '';
    for (const noted of notes) {
      if (noted.note.said) continue;
      const word = wordOf(noted);
      if (counts.get(word)! > OWN_TRADE || title.includes(word) || draft.blocks[noted.block]!.id === plan.title?.block)
        continue;
      const { start, end } = noted.note;
      report(noted.block, {
        severity: 'warning',
        start,
        end,
        message: `“${word}”像是混进来的广告词`,
        why: '网页会把广告词插进正文，删去后句子应当通顺',
        fixes: [{ label: '删去', safe: false, edits: [{ block: noted.block, start, end, insert: '' }] }],
      });
    }
  },
});
