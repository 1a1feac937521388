import type { Block } from '../../draft/draft.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/vocabulary.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { TaskParts } from '../plan.ts';
import type { TimeMark } from '../schedule/time-mark.ts';

/** Finds the parts of a task in one block, from `from` on; its times have been read already. */
export type TaskPartReader = (block: Block, from: number, times: readonly TimeMark[]) => TaskParts;

type Words = (role: Role) => string;
/** Patterns that call what they look for `part`, best first. */
type Patterns = readonly RegExp[];

/** A phrase that begins a clause. */
const CLAUSE = '(?<=^|[，。；：、（(\\s]|[.．])';
const NAME = '[\\u4e00-\\u9fff“”、]';
/** How many: in digits; in Chinese only where no set phrase counts so (四个自信, “三八”节). */
const COUNT =
  '(?:\\d[\\d,，]*(?:\\.\\d+)?(?:[—～~至-]\\d+)?[余多]?万?|[一二两三四五六七八九十百千]+[余多]?(?=人次|场次|次|场|名|户|篇))';

/** A reader that knows the packs' owners, places and units. */
export function compileTaskParts(knowledge: Knowledge): TaskPartReader {
  const any: Words = (role) => wordsOf(knowledge, role).map(escaped).join('|') || '(?!)';
  // Where none of these signs stands, nobody is named.
  const duty = new RegExp(`责任|[由要应须于每]|${any('owner-verb')}|${any('owner-label')}`);
  const who = ownerPatterns(any);
  const units = any('count-unit');
  const where = [
    new RegExp(
      `(?:在|于|到|赴|走进|深入)(?<part>(?![上中下线])[\\d\\u4e00-\\u9fff“”、]{0,12}?(?:${any('place-noun')})(?![工管服建]))`,
    ),
  ];
  const howMuch = [
    new RegExp(`(?<![第“"\\d.—-])(?<part>(?:每[人户次名班篇场期])?${COUNT}\\s?(?:${units}))(?![月年日”"])`),
  ];
  const measure = [
    /(?<part>[\u4e00-\u9fff“”]{1,8}率[^，。；]{0,8}?\d+(?:\.\d+)?\s?[%％‰](?:以上)?)/,
    new RegExp(
      `(?<part>(?:不少于|不低于|不得少于|不超过|控制在|至少|达到)[^，。；\\d]{0,8}\\d[\\d.]*\\s?(?:${units}|[%％‰]))`,
    ),
    new RegExp(`(?<part>${any('done-sign')})`),
  ];
  return (block, from, [when]) => {
    const body = block.text.slice(from);
    const parts: TaskParts = {};
    const add = (part: keyof TaskParts, start: number, end: number) => {
      parts[part] = { block: block.id, start, end, text: block.text.slice(start, end) };
    };
    const seek = (part: keyof TaskParts, patterns: Patterns) => {
      const found = firstPart(patterns, body);
      if (found) add(part, from + found.start, from + found.end);
    };
    if (duty.test(body)) seek('who', who);
    if (when) add('when', when.start, when.end);
    seek('where', where);
    seek('howMuch', howMuch);
    seek('measure', measure);
    // 年底前签订率达到95%: the time is no part of the measure.
    if (parts.measure && when && parts.measure.start < when.end && when.end < parts.measure.end) {
      add('measure', when.end, parts.measure.end);
    }
    return parts;
  };
}

function ownerPatterns(any: Words): Patterns {
  const [verbs, nouns] = [any('owner-verb'), any('owner-noun')];
  return [
    `(?:${any('owner-label')})(?:[：:为]|\\s)\\s*(?<part>[^，。；）)\\s：:]{2,24})`,
    `由(?<part>[^，。；由]{2,24}?)(?:具体|共同|统一|分别)?(?:${verbs}|组织|审定|安排|统计)`,
    `由(?<part>[\\u4e00-\\u9fff“”]{0,16}?(?:${nouns}))(?!\\p{Script=Han}{0,2}(?:${nouns}))`,
    `[（(](?<part>[^，。；（）()：:]{2,24}?)(?:具体|共同)?(?:${verbs})[）)]`,
    `${CLAUSE}(?<part>${NAME}{0,16}(?:${nouns})[\\u4e00-\\u9fff]{0,3}?)(?:具体|共同|统一|要|应|须|应当)*(?:${verbs})`,
    `${CLAUSE}(?<part>[各本我全]${NAME}{0,14}(?:${nouns}))(?:要|应|须|应当|于|每[季月周年])`,
  ].map((source) => new RegExp(source, 'u'));
}

/** The part that the first fitting pattern finds. */
function firstPart(patterns: Patterns, text: string): { start: number; end: number } | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { part } = found.groups as { part: string };
    const start = found.index + found[0].indexOf(part);
    return { start, end: start + part.length };
  }
  return undefined;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
