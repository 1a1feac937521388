import { expect, it } from 'vitest';
import { ghostMarkers } from '../../../components/model/ghost-markers.ts';
import type { OutlineRow } from '../../../components/model/outline-rows.ts';

/** Rows as they are written here: `+七、` is suggested, what is below a section is indented. */
const rowsOf = (written: string[]) =>
  written.map((line, index): OutlineRow => {
    const depth = line.startsWith('  ') ? 1 : 0;
    const marker = line.trim().replace('+', '');
    const key = String(index);
    return line.includes('+')
      ? ({ kind: 'suggestion', key, depth, suggestion: { marker } } as OutlineRow)
      : ({ kind: 'entry', key, depth, entry: { marker } } as OutlineRow);
  });

it.each([
  ['one behind the last heading', ['六、', '+七、'], ['七、']],
  ['two behind it', ['六、', '+七、', '+七、'], ['七、', '八、']],
  ['one without a number behind them', ['六、', '+七、', '+七、', '+'], ['七、', '八、']],
  ['a part of the first between them', ['六、', '+七、', '附件', '+七、'], ['七、', '八、']],
  ['what the draft has left out', ['二、', '+三、', '四、'], ['三、']],
  ['two where one is left out', ['二、', '+三、', '+三、', '四、'], ['三、', '']],
  ['one before a heading that has its number', ['一、', '+二、', '二、', '+三、'], ['', '三、']],
  ['a whole skeleton, numbered through', ['+一、', '+二、', '+三、'], ['一、', '二、', '三、']],
  ['items of two sections', ['一、', '  （一）', '  +（二）', '二、', '  （一）', '  +（二）'], ['（二）', '（二）']],
  ['two items of one section', ['一、', '  （一）', '  +（二）', '  +（二）'], ['（二）', '（三）']],
  ['the same number deeper down', ['一、', '+二、', '  二、', '三、'], ['二、']],
])('%s', (_, written, shown) => {
  expect([...ghostMarkers(rowsOf(written)).values()]).toEqual(shown);
});
