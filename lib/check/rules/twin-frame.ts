import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';

/** What is said in 应……尽……, one and the same twice. */
const VERBS = '保建检享贷收救治签帮查扶入缴参训修报助慰访转改退补纳联配';
const FRAME = /应([\u4e00-\u9fff])尽([\u4e00-\u9fff])/g;

/** 应……尽…… with another character in one of its places: 应见尽建. */
export const twinFrame: RuleMaker = () => ({
  id: 'twin-frame',
  terms: [...VERBS].flatMap((verb) => [[`尽${verb}`, verb] as const, [`应${verb}尽`, verb] as const]),
  check({ text }, _hits, { report }) {
    for (const { index, 0: match, 1: one, 2: other } of allMatches(text, FRAME)) {
      if (one === other || !(VERBS.includes(one!) || VERBS.includes(other!))) continue;
      // Of two that may both be meant only a person can tell.
      const right = VERBS.includes(one!) && VERBS.includes(other!) ? undefined : VERBS.includes(one!) ? one : other;
      const whole = right && `应${right}尽${right}`;
      report({
        type: 'typo',
        severity: 'warning',
        start: index,
        end: index + match.length,
        message: whole ? `“${match}”应为“${whole}”` : `“${match}”前后两个字不一样，请核对`,
        why: '“应……尽……”里的两个字是同一个',
        fixes: whole
          ? [
              {
                label: `改为“${whole}”`,
                safe: false,
                edits: [{ start: index, end: index + match.length, insert: whole }],
              },
            ]
          : [],
      });
    }
  },
});
