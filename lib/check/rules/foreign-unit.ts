import { wordsOf } from '../../knowledge/words-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { compileUnitNames, type UnitName } from '../unit-names.ts';

/** A unit that speaks as the plan's own, or the unit that a closing line is signed with. */
interface Note {
  names: UnitName[];
  signs: boolean;
}

/** Another unit's or place's name left over from the draft this one was made of: 在坛厂中学党支部领导下 in 青禾中学's plan. */
export const foreignUnit: RuleMaker = (knowledge): Rule<undefined, Note> => {
  const units = compileUnitNames(knowledge);
  return {
    id: 'foreign-unit',
    always: true,
    needs: wordsOf(knowledge, 'unit-ending'),
    check({ text, first, last }, _hits, { note }) {
      const names = units.subjects(text);
      if (names.length) note({ names, signs: false });
      else if (last - first <= 30 && !/[，。；：、]/.test(text)) note({ names: units.in(text), signs: true });
    },
    checkDocument({ draft, plan }, notes, report) {
      if (!plan.title) return;
      const title = plan.title.text.replace(/\s/g, '');
      const own = units.in(title.replace(/(?:19|20)\d\d[—\-–~～至]*(?:20)?\d{0,2}(?:学年|年度?)/, ''));
      const signs = (id: string) => plan.sections.some((section) => section.id === 'signature' && section.block === id);
      for (const { block, note } of notes) {
        const { id } = draft.blocks[block]!;
        if (id === plan.title.block) continue;
        for (const named of note.names) {
          if (title.includes(named.name) || !isForeign(named, own) || (note.signs && !signs(id))) continue;
          const written = named.name + named.ending;
          const like = own.find(({ ending }) => ending === named.ending)!;
          report(block, {
            severity: 'warning',
            start: named.start,
            end: named.end,
            message: note.signs
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
