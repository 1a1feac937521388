import type { Block } from '../../draft/draft.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { compileUnitNames, type UnitName } from '../unit-names.ts';

/** A unit that speaks as the plan's own, or the unit that a closing line is signed with. */
interface Note {
  names: UnitName[];
  signs: boolean;
}

/** What names of places end in. */
const PLACES = ['县', '市', '区', '镇', '乡'];

/** Another unit's or place's name left over from the draft this one was made of: 在坛厂中学党支部领导下 in 青禾中学's plan. */
export const foreignUnit: RuleMaker = (knowledge): Rule<'unit' | 'subject', Note> => {
  const units = compileUnitNames(knowledge);
  const endings = wordsOf(knowledge, 'unit-ending');
  const built = units.built.flatMap((text) => [text, `的${text}`]);
  return {
    id: 'foreign-unit',
    always: true,
    terms: [
      ...endings.map((ending) => [ending, 'unit'] as const),
      // Where none of these stands, no unit is the plan's own.
      ...[...sideBySide(endings, units.wholes), ...units.leads, ...sideBySide(PLACES, built)].map(
        (text) => [text, 'subject'] as const,
      ),
    ],
    check({ text, first, last }, hits, { note }) {
      if (!hits.some(({ entry }) => entry === 'unit')) return;
      const names = hits.some(({ entry }) => entry === 'subject') ? units.subjects(text) : [];
      if (names.length) note({ names, signs: false });
      else if (last - first <= 30 && !/[，。；：、]/.test(text)) note({ names: units.in(text), signs: true });
    },
    checkDocument({ draft, plan }, notes, report) {
      if (!plan.title) return;
      const title = plan.title.text.replace(/\s/g, '');
      const own = units.in(title.replace(/(?:19|20)\d\d[—\-–~～至]*(?:20)?\d{0,2}(?:学年|年度?)/, ''));
      const signs = ({ id }: Block) =>
        plan.sections.some((section) => section.id === 'signature' && section.block === id);
      for (const { block, note } of notes) {
        const line = draft.blocks[block]!;
        if (line.id === plan.title.block || (note.signs && !isNearEnd(draft.blocks, block))) continue;
        for (const named of note.names) {
          if (title.includes(named.name) || !isForeign(named, own) || (note.signs && !signs(line))) continue;
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

/** A signature's lines are among so many last ones. */
const CLOSING = 4;

function isNearEnd(blocks: readonly Block[], index: number): boolean {
  let behind = 0;
  for (let at = index + 1; at < blocks.length && behind < CLOSING; at++) if (blocks[at]!.text.trim()) behind++;
  return behind < CLOSING;
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
