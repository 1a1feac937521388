import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet } from '../../knowledge/code-set.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { CLAUSE_SIGNS } from '../full-width-signs.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { textBefore } from '../text-before.ts';

/** What else a plan is said to have or be 为. */
const MORE = ['先导', '导向', '根本任务', '根本', '准则', '主阵地', '主渠道', '落脚点'];
const isStop = codeSet('。；！？');
/** A word that opens the frame, or makes 为 a verb of its own: 作为, 定为, 成为. */
const OPENERS = /[以用把将由按于是作成视定确列当选评化变分改任被使名称认转]|围绕|立足|本着|紧扣|聚焦/;

/** Words that have one of those in them and open nothing. */
const HARMLESS =
  /责任|任务|任课|班?主任|工作|作风|作用|合作|协作|操作|成长|成效|成果|成绩|规定|稳定|使用|运用|应用|评价|认真|认识|变化|强化|深化|优化|文化|转化|建设|确保|当前|列入/g;

/** 维护合法权益为根本任务: what is made the task stands without its 以. */
export const lostOpener: RuleMaker = (knowledge) => {
  const nouns = [...wordsOf(knowledge, 'theme-noun').filter((noun) => noun !== '内容' && noun !== '中心'), ...MORE];
  const pattern = new RegExp(
    `(?<=^|[，。；])(?:坚持|始终|并|继续)?([\u4e00-\u9fff]{6,24})为(?:${nouns.join('|')})(?=[，。；])`,
    'g',
  );
  const words = rowWords(knowledge);
  return {
    id: 'lost-opener',
    terms: sideBySide(
      nouns.map((noun) => `为${noun}`),
      CLAUSE_SIGNS,
    ).map((term) => [term, term] as const),
    check({ fullWidth: text }, _hits, { report }) {
      for (const { index, 0: match, 1: aim } of allMatches(text, pattern)) {
        const sentence = textBefore(text, index, isStop);
        if (OPENERS.test(sentence) || OPENERS.test(aim!.replace(HARMLESS, '')) || !words.isClause(aim!)) continue;
        const start = index + match.indexOf(aim!);
        const end = index + match.length;
        const noun = match.slice(match.lastIndexOf('为'));
        report({
          type: 'grammar',
          severity: 'warning',
          start,
          end,
          message: `“……${noun}”前面少了“以”`,
          why: '“以……为……”前后两半要配成套',
          fixes: [{ label: '补上“以”', safe: false, edits: [{ start, end: start, insert: '以' }] }],
        });
      }
    },
  };
};
