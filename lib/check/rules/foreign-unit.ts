import type { Block } from '../../draft/draft.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { compileUnitNames, type Sign, type UnitName } from '../unit-names.ts';

/** Units that speak as the plan's own, or the unit that a closing line is signed with. */
interface Named {
  block: number;
  names: readonly UnitName[];
  signs: boolean;
}

/** What names of places end in. */
const PLACES = ['县', '市', '区', '镇', '乡'];

/** Another unit's or place's name left over from the draft this one was made of: 在坛厂中学党支部领导下 in 青禾中学's plan. */
export const foreignUnit: RuleMaker = (knowledge): Rule<Sign, UnitName[]> => {
  const units = compileUnitNames(knowledge);
  /** The units named in the last lines, where such a line is no sentence. */
  const signed = (blocks: readonly Block[], subjects: readonly Named[]): Named[] =>
    lastLines(blocks)
      .filter((block) => !subjects.some((other) => other.block === block))
      .map((block) => ({ block, text: blocks[block]!.text }))
      .filter(({ text }) => text.trim().length <= LONGEST && !/[，。；：、]/.test(text))
      .map(({ block, text }) => ({ block, names: units.in(text), signs: true }));
  const endings = wordsOf(knowledge, 'unit-ending');
  const { led, whole, served, built } = units.signs;
  const termsOf = (sign: Sign, texts: readonly string[]) => texts.map((text) => [text, sign] as const);
  return {
    id: 'foreign-unit',
    always: true,
    // Where none of these stands, no unit is the plan's own.
    terms: [
      ...termsOf('led', led),
      ...termsOf('whole', sideBySide(endings, whole)),
      ...termsOf('served', sideBySide(endings, served)),
      ...termsOf('built', sideBySide(sideBySide(PLACES, ['', '的']), built)),
    ],
    check({ text }, hits, { note }) {
      const names = units.subjects(text, new Set(hits.map(({ entry }) => entry)));
      if (names.length) note(names);
    },
    checkDocument({ draft, plan }, notes, report) {
      if (!plan.title) return;
      const title = plan.title.text.replace(/\s/g, '');
      const own = units.in(title.replace(/(?:19|20)\d\d[—\-–~～至]*(?:20)?\d{0,2}(?:学年|年度?)/, ''));
      const isSignature = ({ id }: Block) =>
        plan.sections.some((section) => section.id === 'signature' && section.block === id);
      const subjects = notes.map(({ block, note }): Named => ({ block, names: note, signs: false }));
      for (const { block, names, signs } of [...subjects, ...signed(draft.blocks, subjects)]) {
        const line = draft.blocks[block]!;
        if (line.id === plan.title.block) continue;
        for (const named of names) {
          if (title.includes(named.name) || !isForeign(named, own) || (signs && !isSignature(line))) continue;
          const written = named.name + named.ending;
          const like = own.find(({ ending }) => ending === named.ending)!;
          report(block, {
            severity: 'warning',
            start: named.start,
            end: named.end,
            message: signs
              ? `落款是“${written}”，标题是“${like.name}${like.ending}”`
              : `“${written}”不是标题里的“${like.name}${like.ending}”`,
            why: '像是别的单位的稿子里留下来的名字，请核对',
            fixes: [
              {
                label: `改为“${like.name}${like.ending}”`,
                safe: false,
                edits: [{ block, start: named.start, end: named.end, insert: like.name + like.ending }],
              },
            ],
          });
        }
      }
    },
  };
};

/** A signature's lines are among so many last ones, and none is longer. */
const CLOSING = 4;
const LONGEST = 30;

/** The indexes of the last blocks in which anything stands. */
function lastLines(blocks: readonly Block[]): number[] {
  const last: number[] = [];
  for (let at = blocks.length - 1; at >= 0 && last.length < CLOSING; at--)
    if (blocks[at]!.text.trim()) last.unshift(at);
  return last;
}

/** Whether a name is none of the title's, though the title has one of its kind: no short or long form of it either. */
function isForeign({ name, ending }: UnitName, own: readonly UnitName[]): boolean {
  const alike = own.filter((unit) => unit.ending === ending);
  return alike.length === 1 && alike.every((unit) => isAnother(name, unit.name));
}

/** Two names with no character in common, or of one length and one character apart. */
function isAnother(one: string, other: string): boolean {
  const shared = [...one].filter((sign) => other.includes(sign)).length;
  return (
    shared === 0 || (one.length === other.length && [...one].filter((sign, at) => sign !== other[at]).length === 1)
  );
}
