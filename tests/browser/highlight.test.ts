import { beforeEach, expect, it } from 'vitest';
import { rangeOf } from '../../lib/editors/technique/dom-points.ts';
import { highlighter } from '../../lib/editors/technique/highlight.ts';
import type { Marker, Underline } from '../../lib/editors/technique/marker.ts';
import { readBlocks } from '../../lib/editors/technique/read-blocks.ts';

let root: HTMLElement;
let marker: Marker;

const under = (id: string, block: number, severity: Underline['severity'] = 'error', start = 0): Underline => ({
  id,
  severity,
  stretch: { start: { block, offset: start }, end: { block, offset: start + 2 } },
});
const drawn = (severity: Underline['severity']) => [...(CSS.highlights.get(`zhouquan-${severity}`) ?? [])] as Range[];
const words = (severity: Underline['severity']) => drawn(severity).map(String).toSorted();

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = '<p>贯切精神</p><p>内涵箭射</p><p>法侓法规</p>';
  document.body.replaceChildren(root);
  marker = highlighter(root, (stretch, before) => rangeOf(readBlocks(root), stretch, before));
  return () => marker.clear();
});

it('underlines by severity, and takes away what is not named again', () => {
  marker.draw([under('a', 0), under('b', 1), under('c', 2, 'warning')]);
  expect([words('error'), words('warning')]).toEqual([['内涵', '贯切'], ['法侓']]);
  marker.draw([under('b', 1)]);
  expect([words('error'), words('warning')]).toEqual([['内涵'], []]);
});

it('draws only what is new or has moved', () => {
  marker.draw([under('a', 0), under('b', 1)]);
  const before = drawn('error');
  root.querySelector('p')!.firstChild!.replaceWith('要贯切精神');
  marker.draw([under('a', 0, 'error', 1), under('b', 1), under('c', 2)]);
  expect(words('error')).toEqual(['内涵', '法侓', '贯切']);
  expect(
    drawn('error')
      .filter((range) => before.includes(range))
      .map(String),
  ).toEqual(['内涵']);
});

it('a problem that has become a graver one is drawn as that alone', () => {
  marker.draw([under('a', 0, 'hint')]);
  marker.draw([under('a', 0, 'error')]);
  expect([words('hint'), words('error')]).toEqual([[], ['贯切']]);
});

it('what another editor of the page had drawn gives way, as its own would', () => {
  marker.draw([under('a', 0)]);
  const other = document.createElement('div');
  other.innerHTML = '<p>巾国建功</p>';
  document.body.append(other);
  const second = highlighter(other, (stretch, before) => rangeOf(readBlocks(other), stretch, before));
  second.draw([under('x', 0)]);
  expect(words('error')).toEqual(['巾国']);
  marker.draw([under('a', 0)]);
  expect(words('error')).toEqual(['贯切']);
});
