import type { Noted } from './rule.ts';

/** Half of a pair that its own paragraph doesn't complete. */
export interface LoneMark {
  at: number;
  sign: string;
  opens: boolean;
  /** First in its paragraph: a quotation of several paragraphs repeats its opening mark so. */
  leads: boolean;
  /** Its own paragraph does complete it; it only shows that the paragraph is part of a longer quotation. */
  paired?: boolean;
}

const FARTHEST = 30;
const PARTNERS: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  ')': '(',
  '》': '《',
  '〉': '〈',
  '」': '「',
  '』': '『',
  '】': '【',
};

/** The marks that find no partner within the next paragraphs either. */
export function loneAcross<Note extends LoneMark>(notes: readonly Noted<Note>[]): Noted<Note>[] {
  const lone = new Set(notes.filter(({ note }) => !note.paired));
  const open: Noted<Note>[] = [];
  for (const noted of notes) {
    const { note, block } = noted;
    while (open.length && block - open[0]!.block > FARTHEST) open.shift();
    if (note.opens) {
      if (note.leads) {
        const again = open.findLastIndex((other) => other.note.sign === note.sign && other.block < block);
        if (again >= 0) lone.delete(open.splice(again, 1)[0]!);
      }
      if (!note.paired) open.push(noted);
      continue;
    }
    const partner = open.findLastIndex((other) => other.note.sign === PARTNERS[note.sign] && other.block < block);
    if (partner < 0) continue;
    lone.delete(open.splice(partner, 1)[0]!);
    lone.delete(noted);
  }
  return [...lone];
}
