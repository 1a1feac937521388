import { expect, it } from 'vitest';
import { domSurface } from '../../lib/editors/dom-surface.ts';
import { readRich } from '../../lib/editors/read-rich.ts';
import { execBlocks, execText } from '../../lib/editors/technique/techniques.ts';
import type { RichPart } from '../../lib/messaging/protocol.ts';

/** What is read of an editor's third block on. */
function read(html: string, part: RichPart, style = '') {
  document.body.innerHTML = `<div contenteditable style="${style}"><h2><b>标题</b></h2><p>前</p>${html}</div>`;
  const root = document.querySelector<HTMLElement>('[contenteditable]')!;
  const { signal } = new AbortController();
  const surface = domSurface(root, { signal }, { replace: execText, insert: execBlocks });
  const blocks = surface.read().map((block, index) => ({ ...block, id: `b${index}` }));
  const caret = { start: { block: 0, offset: 1 }, end: { block: 2, offset: 2 } };
  return readRich({ version: 1, blocks }, caret, surface, part);
}

it.each<[string, string, [number, number][] | undefined]>([
  ['<b>', '<p>走<b>访慰</b>问</p>', [[1, 3]]],
  ['<strong> beside a weight', '<p>走<strong>访</strong><span style="font-weight: 700">慰</span>问</p>', [[1, 3]]],
  ['bold inside other marks', '<p><i>走<b>访</b></i>慰问</p>', [[1, 2]]],
  ['what is made light again', '<p><b>走<span style="font-weight: 400">访</span></b>慰问</p>', [[0, 1]]],
  ['nothing', '<p>走访<i>慰问</i></p>', undefined],
])('reads %s', (_what, html, bold) => {
  expect(read(html, { block: 'b2' })).toEqual([{ text: '走访慰问', kind: 'paragraph', ...(bold && { bold }) }]);
});

it('reads a selection from its middle to its middle, headings without bold', () => {
  expect(read('<p>走<b>访慰</b>问</p>', 'selected')).toEqual([
    { text: '题', kind: 'heading', level: 2 },
    { text: '前', kind: 'paragraph' },
    { text: '走访', kind: 'paragraph', bold: [[1, 2]] },
  ]);
});

it('takes nothing for bold where all of the editor is, and finds no block that is gone', () => {
  expect(read('<p>走<b>访</b></p>', { block: 'b2' }, 'font-weight: bold')?.[0]?.bold).toBeUndefined();
  expect(read('<p>走访</p>', { block: 'b9' })).toBeNull();
});
