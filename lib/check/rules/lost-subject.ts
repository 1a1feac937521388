import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';

/** A sentence that opens with how something comes about, and goes on with whom it makes do what. */
const PATTERN =
  /(?:^|[。；！？]\s*)((?:(?:通过|经过|随着)[^，。；：、]{2,24}|在[^，。；：、]{2,20}的[^，。；：、]{0,4}(?:领导|指导|支持|帮助|关怀|关心|努力|带领|推动)下|从[^，。；：、]{2,12}中)，(?:使|让)(?!用|命|者|其)[^，。；：、]{2,14})(?:[，。；、]|$)/g;

/** 通过……，使……: nothing is left that does it. Only a hint, as it is often read over. */
export const lostSubject: RuleMaker = () => ({
  id: 'lost-subject',
  terms: ['，使', '，让'].map((term) => [term, term] as const),
  check({ text }, _hits, { report }) {
    for (const match of allMatches(text, PATTERN)) {
      const [whole, found] = match;
      const start = match.index + whole.indexOf(found!);
      const opener = /^(?:通过|经过|随着|在|从)/.exec(found!)![0];
      report({
        type: 'grammar',
        severity: 'hint',
        start,
        end: start + found!.length,
        message: `“${opener}……，使……”没有主语，去掉“${opener}”或“使”`,
        why: `“${opener}”和“使”都在，句子就没有了主语`,
        fixes:
          opener.length > 1
            ? [{ label: `删去“${opener}”`, safe: false, edits: [{ start, end: start + opener.length, insert: '' }] }]
            : [],
      });
    }
  },
});
