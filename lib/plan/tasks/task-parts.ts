import type { Block } from '../../draft/draft.ts';
import { WHITE_SPACE } from '../../knowledge/code-set.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { compile } from '../../knowledge/matcher.ts';
import type { Role } from '../../knowledge/schema/vocabulary.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { TaskParts } from '../plan.ts';
import type { TimeMark } from '../schedule/time-mark.ts';

/** Finds the parts of a task in one block, from `from` on; its times have been read already. */
export type TaskPartReader = (block: Block, from: number, times: readonly TimeMark[]) => TaskParts;

/** A pattern that calls what it looks for `part`, and the texts one of which stands wherever it matches. */
interface Pattern {
  pattern: RegExp;
  needs: readonly string[];
}

/** A phrase that begins a clause. */
const CLAUSE = '(?<=^|[，。；：、（(\\s]|[.．])';
const NAME = '[\\u4e00-\\u9fff“”、]';
/** How many: in digits; in Chinese only where no set phrase counts so (四个自信, “三八”节). */
const COUNT =
  '(?:\\d[\\d,，]{0,12}(?:\\.\\d{1,4})?(?:[—～~至-]\\d{1,8})?[余多]?万?|[一二两三四五六七八九十百千]{1,6}[余多]?(?=人次|场次|次|场|名|户|篇))';
const COUNT_ENDS = [...'0123456789,，余多万一二两三四五六七八九十百千'];
const AT_LEAST = ['不少于', '不低于', '不得少于', '不超过', '控制在', '至少', '达到'];

/** A reader that knows the packs' owners, places and units. */
export function compileTaskParts(knowledge: Knowledge): TaskPartReader {
  const words = (role: Role) => wordsOf(knowledge, role);
  const units = words('count-unit');
  const places = words('place-noun');
  const done = words('done-sign');
  const patterns = {
    who: ownerPatterns(words),
    where: [
      {
        pattern: new RegExp(
          `(?:在|于|到|赴|走进|深入)(?<part>(?![上中下线])[\\d\\u4e00-\\u9fff“”、]{0,12}?(?:${any(places)})(?![工管服建]))`,
        ),
        needs: places,
      },
    ],
    howMuch: [
      {
        pattern: new RegExp(
          `(?<![第“"\\d.—-])(?<part>(?:每[人户次名班篇场期])?${COUNT}\\s?(?:${any(units)}))(?![月年日”"])`,
        ),
        needs: pairs(COUNT_ENDS, [...units.map((unit) => unit[0]!), ...WHITE_SPACE]),
      },
    ],
    measure: [
      {
        pattern: /(?<part>[\u4e00-\u9fff“”]{1,8}率[^，。；]{0,8}?\d{1,5}(?:\.\d{1,4})?\s?[%％‰](?:以上)?)/,
        needs: ['%', '％', '‰'],
      },
      {
        pattern: new RegExp(
          `(?<part>(?:${any(AT_LEAST)})[^，。；\\d]{0,8}\\d[\\d.]{0,12}\\s?(?:${any(units)}|[%％‰]))`,
        ),
        needs: AT_LEAST,
      },
      { pattern: new RegExp(`(?<part>${any(done)})`), needs: done },
    ],
  };
  const standing = compileNeeds(Object.values(patterns).flat());

  return (block, from, [when]) => {
    const stands = standing(block.text);
    const body = block.text.slice(from);
    const parts: TaskParts = {};
    const add = (part: keyof TaskParts, start: number, end: number) => {
      parts[part] = { block: block.id, start, end, text: block.text.slice(start, end) };
    };
    const seek = (part: keyof typeof patterns) => {
      const found = firstPart(patterns[part], stands, body);
      if (found) add(part, from + found.start, from + found.end);
    };
    seek('who');
    if (when) add('when', when.start, when.end);
    seek('where');
    seek('howMuch');
    seek('measure');
    // 年底前签订率达到95%: the time is no part of the measure.
    if (parts.measure && when && parts.measure.start < when.end && when.end < parts.measure.end) {
      add('measure', when.end, parts.measure.end);
    }
    return parts;
  };
}

function ownerPatterns(words: (role: Role) => readonly string[]): Pattern[] {
  const labels = words('owner-label');
  const ownVerbs = words('owner-verb');
  const ownNouns = words('owner-noun');
  const [verbs, nouns] = [any(ownVerbs), any(ownNouns)];
  const patterns: [string, readonly string[]][] = [
    [`(?:${any(labels)})(?:[：:为]|\\s)\\s*(?<part>[^，。；）)\\s：:]{2,24})`, labels],
    [`由(?<part>[^，。；由]{2,24}?)(?:具体|共同|统一|分别)?(?:${verbs}|组织|审定|安排|统计)`, ['由']],
    [`由(?<part>[\\u4e00-\\u9fff“”]{0,16}?(?:${nouns}))(?!\\p{Script=Han}{0,2}(?:${nouns}))`, ['由']],
    [`[（(](?<part>[^，。；（）()：:]{2,24}?)(?:具体|共同)?(?:${verbs})[）)]`, pairs(ownVerbs, ['）', ')'])],
    [
      `${CLAUSE}(?<part>${NAME}{0,16}(?:${nouns})[\\u4e00-\\u9fff]{0,3}?)(?:具体|共同|统一|要|应|须|应当)*(?:${verbs})`,
      ownVerbs,
    ],
    [
      `${CLAUSE}(?<part>[各本我全]${NAME}{0,14}(?:${nouns}))(?:要|应|须|应当|于|每[季月周年])`,
      pairs(ownNouns, [...'要应须于每']),
    ],
  ];
  return patterns.map(([source, needs]) => ({ pattern: new RegExp(source, 'u'), needs }));
}

function pairs(befores: readonly string[], behinds: readonly string[]): string[] {
  return befores.flatMap((before) => behinds.map((behind) => before + behind));
}

/** Tells which of the patterns can match in a text at all: one pass for all of them. */
function compileNeeds(patterns: readonly Pattern[]): (text: string) => ReadonlySet<Pattern> {
  const terms = patterns.flatMap((pattern) => pattern.needs.map((text) => ({ text, pattern })));
  const matcher = compile(terms.map(({ text }) => text));
  return (text) => {
    const { count, terms: found } = matcher.find(text);
    if (count === 0) return NONE;
    const stands = new Set<Pattern>();
    for (let index = 0; index < count; index++) stands.add(terms[found[index]!]!.pattern);
    return stands;
  };
}

const NONE: ReadonlySet<Pattern> = new Set();

/** The part that the first fitting pattern finds. */
function firstPart(patterns: readonly Pattern[], stands: ReadonlySet<Pattern>, text: string) {
  for (const one of patterns) {
    if (!stands.has(one)) continue;
    const found = one.pattern.exec(text);
    if (!found) continue;
    const { part } = found.groups as { part: string };
    const start = found.index + found[0].indexOf(part);
    return { start, end: start + part.length };
  }
  return undefined;
}

/** An alternative of these words; one that nothing matches where there are none. */
function any(words: readonly string[]): string {
  return words.map(escaped).join('|') || '(?!)';
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
