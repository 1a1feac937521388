import type { OutlineEntry } from '../../lib/plan/plan.ts';

/** What a heading is called in a list: a clause that serves as one without the sign behind it. */
export function headingName({ title }: Pick<OutlineEntry, 'title'>): string {
  return title.replace(/[，、；：。,;:]+$/u, '') || title;
}
