import type { Plan } from '../plan/plan.ts';

/** Whether two plans have the same headings in the same blocks, at the same places. */
export function sameOutline(a: Plan, b: Plan): boolean {
  if (a.year !== b.year || a.title?.block !== b.title?.block || a.outline.length !== b.outline.length) return false;
  if (a.outline === b.outline) return true;
  for (let index = 0; index < a.outline.length; index++) {
    const [one, other] = [a.outline[index]!, b.outline[index]!];
    if (
      one.block !== other.block ||
      one.marker !== other.marker ||
      one.level !== other.level ||
      one.role !== other.role ||
      one.start !== other.start ||
      one.end !== other.end
    ) {
      return false;
    }
  }
  return true;
}
