import { expect, it } from 'vitest';
import type { Retype } from '../../../lib/editors/adapter.ts';
import { planEdit } from '../../../lib/editors/plan-edit.ts';

/** `甲[乙→二]丙`: what is replaced by what. Gives the same notation for what is planned. */
function plan(notation: string, retype?: Retype): string | null {
  const [, before, was, insert, after] = /^(.*)\[(.*)→(.*)\](.*)$/.exec(notation)!;
  const text = before! + was! + after!;
  const start = before!.length;
  const edit = { block: 'b0', start, end: start + was!.length, was: was!, insert: insert! };
  const one = planEdit(text, 0, edit, retype);
  return one && `${text.slice(0, one.start)}[${text.slice(one.start, one.end)}→${one.insert}]${text.slice(one.end)}`;
}

it.each<[string, string | null]>([
  ['要[贯切→贯彻]精神', '要贯[切→彻]精神'],
  ['[法侓→法律]', '法[侓→律]'],
  ['结束[→。]', '结束[→。]'],
  ['甲[乙→乙]丙', null],
  // Nothing can't be pasted: a neighbour is.
  ['新的[新的→]贡献', '新[的新的→的]贡献'],
  ['[的→]人', '[的人→人]'],
  ['[全段都删→]', '[全段都删→]'],
  // A surrogate pair is never cut.
  ['𠮷[𠮷→𠮟]。', '𠮷[𠮷→𠮟]。'],
])('%s', (notation, planned) => {
  expect(plan(notation)).toBe(planned);
});

it.each<[string, Retype, string]>([
  ['新的[新的→]贡献', 'never', '新的[新的→]贡献'],
  ['结束[→。]', 'always', '结[束→束。]'],
  ['[→一、]总则', 'always', '[总→一、总]则'],
])('%s, retyping %s', (notation, retype, planned) => {
  expect(plan(notation, retype)).toBe(planned);
});
