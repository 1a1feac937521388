import type { Law } from '../knowledge/schema/law.ts';
import { rangeAround } from './read-block.ts';
import type { BlockContext } from './rule.ts';

/** Whether the title around `start` names a province or city: its own rules may bear a name the nation's no longer do. */
export function inProvincialTitle(
  block: BlockContext,
  start: number,
  law: Pick<Law, 'provincial'>,
  provinces: readonly string[],
): boolean {
  if (!law.provincial) return false;
  const title = rangeAround(block.titles, start, start + 1);
  const before = block.text.slice(Math.max(0, (title?.start ?? start) - 8), start);
  return /[省市区州盟]《?$|(?:省|市|自治区|自治州)/.test(before) || provinces.some((name) => before.includes(name));
}
