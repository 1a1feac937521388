import { factsYear } from '../../knowledge/facts-year.ts';
import type { Law } from '../../knowledge/schema/law.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { inProvincialTitle } from '../provincial.ts';
import { rangeAround } from '../read-block.ts';
import type { BlockContext, Problem, RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';

/** The sentence tells what became of the law, or what was. */
const HISTORY =
  /废止|失效|取代|曾|当时|原《|(?:施行|实施|公布|颁布|修订|修改)(?:以|之)?(?:前|后|日)|修[改订][前后]的|(?:19|20)\d\d年[^。；]{0,12}(?:发布|颁布|公布|通过|制定|施行)/;

/** A law that was repealed, replaced or renamed before the plan's year: `《婚姻法》` in a plan for 2026. */
export const outdatedLaw: RuleMaker = (knowledge) => {
  const provinces = wordsOf(knowledge, 'province');
  const today = factsYear(knowledge);
  return {
    id: 'outdated-law',
    terms: knowledge.laws
      .filter((law) => law.ended)
      .flatMap((law) =>
        [law.name, law.formal, ...(law.aliases ?? [])].flatMap((name) => (name ? [[name, law] as const] : [])),
      ),
    check(block, hits, { report }) {
      const named = new Map<Law, boolean>();
      const namesSuccessor = (law: Law) => {
        if (!named.has(law)) named.set(law, block.text.includes(law.successor!));
        return named.get(law)!;
      };
      for (const { start, end, entry } of hits) {
        const range = citation(block, start, end, entry);
        if (!range || inProvincialTitle(block, start, entry, provinces)) continue;
        if (HISTORY.test(sentenceAround(block.text, start))) continue;
        const year = block.year ?? today;
        if (year < Number(entry.ended!.slice(0, 4))) continue;
        report(problem(block.text, range.start, range.end, entry, namesSuccessor));
      }
    },
  };
};

/** The whole citation, title marks included; undefined where the name is only part of another one. */
function citation({ text, titles }: BlockContext, start: number, end: number, law: Law) {
  const title = rangeAround(titles, start, end);
  if (title) {
    const rest = text.slice(title.start, start) + text.slice(end, title.end);
    const plain = rest.replace(/^(?:中华人民共和国|新)|[（(][^）)]*[）)]$/g, '');
    return plain === '' ? { start: title.start - 1, end: title.end + 1 } : undefined;
  }
  // Without title marks only names that can't be the tail of a longer one.
  if (law.name.length < 3) return undefined;
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 1);
  if (/[律规治制学院官庭]/.test(after)) return undefined;
  return /^$|[、，。；：和与及《“（习传彻的对用行新]/.test(before) ? { start, end } : undefined;
}

function problem(text: string, start: number, end: number, law: Law, namesSuccessor: (law: Law) => boolean): Problem {
  const cited = text.slice(start, end);
  const { successor, part, ended } = law;
  const marked = cited.startsWith('《');
  const insert = successor && (marked ? `《${successor}》` : successor);
  const since =
    ended!.length > 7 ? `${ended!.slice(0, 4)}年${Number(ended!.slice(5, 7))}月` : `${ended!.slice(0, 4)}年`;
  const place = successor ? `，现为《${successor}》${part ?? ''}` : '';
  return {
    severity: law.verified ? 'error' : 'warning',
    start,
    end,
    message: law.verified ? `${cited}${since}起已不再施行${place}` : `${cited}可能已被取代${place}，请核对`,
    why: '引用失效的法规会让整份计划显得过时，也找不到可依据的条文',
    source: law.source ?? (successor && `《${successor}》`),
    fixes: insert
      ? [
          {
            label: `改为“${insert}”`,
            safe: law.verified && !namesSuccessor(law),
            edits: [{ start, end, insert }],
          },
        ]
      : [],
  };
}
