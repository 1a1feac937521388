import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Confusion } from '../../knowledge/schema/confusion.ts';
import type { RuleMaker } from '../rule.ts';
import { corrections } from './corrections.ts';
import { createLexicon, type SpellingData } from './lexicon.ts';

/** Words the dictionary lacks, or has in the wrong spelling, are the packs' to say. */
export function lexiconFor(knowledge: Knowledge, data: SpellingData) {
  const terms = [
    ...knowledge.vocabulary.flatMap((list) => list.words),
    ...knowledge.confusions.map((entry) => entry.right),
    ...knowledge.laws.flatMap((law) => [law.name, ...(law.aliases ?? [])]),
    ...knowledge.festivals.flatMap((festival) => festival.forms),
  ];
  // A word that is wrong only in certain surroundings is a word all the same.
  const slips = new Set(knowledge.confusions.filter(isAlwaysWrong).map((entry) => entry.wrong));
  const register = [...knowledge.items, ...knowledge.sections].flatMap(({ title, reason, wordings }) => [
    title,
    reason ?? '',
    ...wordings.flatMap(({ text }) => text),
  ]);
  for (const { right } of knowledge.confusions) if (right.length === 2) register.push(right);
  return createLexicon(data, terms, slips, register);
}

/** What must be gained to be more than a hint: by a word that such plans are made of, and by any other. */
const SURE = 3;
const SURE_OF_ANY = 5;

function isAlwaysWrong({ after, before, near, level, style }: Confusion): boolean {
  return !after && !before && !near && !style && level === 'error';
}

/**
 * Slips beyond any list: characters that are no word, one sound or look away from a word that fits there. The data
 * are large, so the rule is made apart from the others, once they are loaded.
 */
export function spelling(data: SpellingData): RuleMaker {
  return (knowledge) => {
    const lexicon = lexiconFor(knowledge, data);
    return {
      id: 'spelling',
      yields: true,
      check({ text }, _hits, { report }) {
        for (const { start, end, right, gain, usual } of corrections(text, lexicon)) {
          const written = text.slice(start, end);
          const sure = gain >= (usual ? SURE : SURE_OF_ANY);
          if (!sure && namesPlace(text, start, end)) continue;
          if (gain < SURE && (namesActivity(text, start, end) || fixesAll(text, start, end))) continue;
          report({
            type: 'typo',
            severity: sure ? 'warning' : 'hint',
            start,
            end,
            message: `“${written}”可能是“${right}”`,
            why: '这几个字不成词，与之音近或形近的词放在这里更通顺',
            fixes: [{ label: `改为“${right}”`, safe: false, edits: [{ start, end, insert: right }] }],
          });
        }
      },
    };
  };
}

/** The longest name in quotes, in characters. */
const LONGEST_NAME = 10;

/** Whether it stands in a short name in quotes, where puns are made: “医路芳华”. */
function namesActivity(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('“', start);
  if (open < 0 || text.slice(open, start).includes('”')) return false;
  const close = text.indexOf('”', end);
  return close > 0 && close - open <= LONGEST_NAME + 1;
}

/** Whether it is in 应慰尽慰, a frame that takes any verb. */
function fixesAll(text: string, start: number, end: number): boolean {
  return /应([\u4e00-\u9fff])尽\1/.test(text.slice(Math.max(0, start - 3), end + 3));
}

const BODY = /^[\u4e00-\u9fff]{0,6}(?:公司|集团|厂|医院|学校|中学|小学|幼儿园|街道|社区|[省市县区镇乡村])/;

/** Whether a run of ideographs (or what follows the year) begins there and goes on as the name of a body does: 锦川纺织有限公司. */
function namesPlace(text: string, start: number, end: number): boolean {
  return (
    end - start <= 3 &&
    !/[\u4e00-\u9fff]/.test(
      text
        .slice(Math.max(0, start - 2), start)
        .replace(/年$/, '')
        .at(-1) ?? '',
    ) &&
    BODY.test(text.slice(end, end + 12))
  );
}
