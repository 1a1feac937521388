import { allMatches } from '../../knowledge/all-matches.ts';
import { factsYear } from '../../knowledge/facts-year.ts';
import type { Law } from '../../knowledge/schema/law.ts';
import type { RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';
import { sideBySide } from '../side-by-side.ts';

/** A law with the year of its edition, behind its name or in it: 《安全生产法》（2014年修正）, 《工会法（2009）》. */
const EDITION =
  /《([^《》（(]{2,40})(?:》[（(]|[（(])(20\d\d|19\d\d)年?(?:第[一二三四五]次)?(?:修正|修订|修改)?[版本]?[）)]》?/g;
/** The sentence tells what became of the law, or what was. */
const HISTORY = /废止|失效|取代|曾|当时|原《/;

/** An edition of a law that had been amended before the plan's year: `《安全生产法》（2014年修正）` in a plan for 2026. */
export const outdatedEdition: RuleMaker = ({ laws, ...knowledge }) => {
  const today = factsYear({ laws, ...knowledge });
  const known = new Map<string, Law>();
  for (const law of laws) {
    if (!law.revised || law.ended) continue;
    for (const name of [law.name, law.formal]) if (name) known.set(name, law);
  }
  return {
    id: 'outdated-edition',
    terms: sideBySide('》法办定例', '（(').map((sign) => [sign, undefined] as const),
    check({ text, year }, _hits, { report }) {
      for (const { index, 0: cited, 1: name, 2: edition } of allMatches(text, EDITION)) {
        const law = known.get(name!);
        const revised = Number(law?.revised?.slice(0, 4));
        if (!(Number(edition) < revised) || (year ?? today) < revised || HISTORY.test(sentenceAround(text, index)))
          continue;
        const bracket = index + 1 + name!.length + (cited.endsWith('》') ? 0 : 1);
        report({
          type: 'outdated-law',
          severity: law?.verified ? 'error' : 'warning',
          start: index,
          end: index + cited.length,
          message: `《${name}》${revised}年又修改过，${edition}年的文本已不是现行的`,
          why: '照旧文本引用，条文和条号都可能对不上',
          source: `《${name}》`,
          fixes: [
            {
              label: '删去旧的年份',
              safe: false,
              edits: [{ start: bracket, end: index + cited.length - (cited.endsWith('》') ? 1 : 0), insert: '' }],
            },
          ],
        });
      }
    },
  };
};
