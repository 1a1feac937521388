import { difference, same } from './say.ts';
import type { Stand } from './stand.ts';

/** Has an editor that can't be followed give all its text, which must be its model's and leave it as it was. */
export async function readWhole(stand: Stand): Promise<string> {
  const rich = await stand.rich();
  const draft = await stand.call('readWhole');
  if (!draft) throw new Error('Nothing was copied.');
  const all = (await stand.model()).map(({ text }) => text);
  const lines = stand.editor.copiesEmpties === false ? all.filter(Boolean) : all;
  same(
    'read whole',
    draft.blocks.map(({ text }) => text),
    lines,
  );
  if ((await stand.rich()) !== rich) throw new Error(`The model changed: ${difference(await stand.rich(), rich)}`);
  return lines.join('\n');
}

/** What a reading is noted with. */
export function whenAsked({ editor }: Stand): string {
  return `when the user asks for it${editor.copiesEmpties === false ? ', without its empty paragraphs' : ''}`;
}
