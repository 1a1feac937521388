import { codeSet, has } from '../../knowledge/code-set.ts';
import type { SetPhrase } from '../../knowledge/schema/set-phrase.ts';
import type { Hit, RuleMaker } from '../rule.ts';

interface Member {
  phrase: SetPhrase;
  /** Its place in the order. */
  place: number;
}

/** What may stand between two members of a row; `other` is a word that is none of them. */
const JOINTS = '、，,和与及';
const JOINT = new RegExp(`^[${JOINTS}]?$`);
const OTHER = /^[、，,]([\u4e00-\u9fff]{2,4})[、，,]$/;
/** Fewer in a row are no attempt at the whole. */
const FEWEST = 3;

/** Words of a set phrase in the wrong order, or one of them missing or another: 自尊、自立、自信、自强. */
export const setPhrase: RuleMaker = ({ setPhrases }) => {
  const members = setPhrases.flatMap((phrase) => phrase.members);
  const goesOn = codeSet(JOINTS + members.map((member) => member[0]!).join(''));
  const comesFrom = codeSet(JOINTS + members.map((member) => member.at(-1)!).join(''));
  return {
    id: 'set-phrase',
    // Of one that is whole, all but the last may do.
    fewest: Math.min(FEWEST, ...setPhrases.map(({ members, whole }) => (whole ? members.length - 1 : FEWEST))),
    terms: setPhrases.flatMap((phrase) =>
      phrase.members.map((member, place): [string, Member] => [member, { phrase, place }]),
    ),
    // One of a row stands beside another, or beside what joins them.
    heedsTerm: (codes, start, end) => has(goesOn, codes[end]!) || has(comesFrom, codes[start - 1]!),
    check({ text }, hits, { report }) {
      for (const phrase of new Set(hits.map(({ entry }) => entry.phrase))) {
        if (phrase.unless && text.includes(phrase.unless)) continue;
        for (const row of rowsOf(
          text,
          hits.filter(({ entry }) => entry.phrase === phrase),
        )) {
          const whole = phrase.members.join('、');
          const amiss = isLastAmiss(text, row, phrase);
          const right = amiss ? whole : rightRow(text, row, phrase);
          if (right === undefined) continue;
          const { start } = row[0]!;
          const end = row.at(-1)!.end + (amiss ? 1 + phrase.members.at(-1)!.length : 0);
          report({
            type: 'grammar',
            severity: 'warning',
            start,
            end,
            message: `固定说法是“${whole}”，这里写成了“${text.slice(start, end)}”`,
            why: phrase.why,
            source: phrase.source,
            fixes: [{ label: `改为“${right}”`, safe: false, edits: [{ start, end, insert: right }] }],
          });
        }
      }
    },
  };
};

/** Members beside each other, with nothing but a comma between two, or one word that is none of them. */
function rowsOf(text: string, hits: readonly Hit<Member>[]): Hit<Member>[][] {
  const rows: Hit<Member>[][] = [];
  for (const hit of hits) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (before && hit.start < before.end) continue;
    const between = before && text.slice(before.end, hit.start);
    if (between !== undefined && (JOINT.test(between) || OTHER.test(between))) row!.push(hit);
    else rows.push([hit]);
  }
  return rows;
}

/** Whether the whole is said but for its last member, which is another word much like it: 预防为主、综合整治. */
function isLastAmiss(text: string, row: readonly Hit<Member>[], { members, whole }: SetPhrase): boolean {
  if (!whole || row.length !== members.length - 1 || row.some(({ entry }, at) => entry.place !== at)) return false;
  const last = members.at(-1)!;
  const { end } = row.at(-1)!;
  const written = text.slice(end + 1, end + 1 + last.length);
  const shared = [...written].filter((sign) => last.includes(sign)).length;
  return text[end] === '、' && shared * 2 >= last.length && shared < last.length && written.length === last.length;
}

/** The row as it should be; undefined where it is right, or too unlike to be meant. */
function rightRow(text: string, row: readonly Hit<Member>[], { members, whole }: SetPhrase): string | undefined {
  if (row.length < FEWEST) return undefined;
  const places = row.map(({ entry }) => entry.place);
  if (new Set(places).size < places.length) return undefined;
  const foreign = row.filter((hit, index) => {
    const before = row[index - 1];
    return before && OTHER.test(text.slice(before.end, hit.start));
  }).length;
  const first = Math.min(...places);
  const last = Math.max(...places);
  const skips = last - first + 1 > places.length;
  if (foreign > 0 && !(whole && foreign === 1 && places.length === members.length - 1)) return undefined;
  const sorted = places.every((place, index) => index === 0 || place > places[index - 1]!);
  if (sorted && foreign === 0 && !(whole && skips)) return undefined;
  // Of a set that may be cited in part, a part in another order is somebody's own list.
  if (!whole && places.length < members.length) return undefined;
  return members.slice(foreign ? 0 : first, foreign ? undefined : last + 1).join('、');
}
