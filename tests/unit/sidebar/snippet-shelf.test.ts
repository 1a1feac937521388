import { describe, expect, it } from 'vitest';
import type { CaretPlace, Fragment } from '../../../lib/draft/draft.ts';
import type { Client } from '../../../lib/messaging/rpc.ts';
import { createNotices } from '../../../lib/sidebar/notices.ts';
import { createSnippetShelf } from '../../../lib/sidebar/snippet-shelf.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import type { SnippetStore } from '../../../lib/store/snippet-store.ts';

const asking = { id: 'a', body: '走访{人数@数字}户' } as Snippet;

const caret = { block: 'b', offset: 9, selected: '走访' };

function setUp(rich: Fragment | null = null, text = '') {
  const inserted: [Fragment, unknown, CaretPlace | undefined][] = [];
  const used: unknown[] = [];
  const store = {
    recent: async () => [],
    near: async () => [{ snippet: asking, likeness: 0.9 }],
    use: async (...given: unknown[]) => void used.push(given),
  } as unknown as Client<SnippetStore>;
  const shelf = createSnippetShelf(
    store,
    createNotices(),
    async (...given) => {
      inserted.push(given as (typeof inserted)[number]);
      return { ok: true };
    },
    async () => ({ lost: false }) as never,
    () => ({
      draft: { version: 1, blocks: [{ id: 'b', text, kind: 'paragraph' }] },
      analysis: null,
      caret: text ? caret : null,
    }),
    async (part) => (part === 'selected' || part.block === 'b' ? rich : null),
  );
  return { shelf, inserted, used };
}

describe('what is dragged out and dropped in the document', () => {
  it('goes in filled in, and is counted', async () => {
    const { shelf, inserted, used } = setUp();
    const id = shelf.dragged(asking, { 人数: '6' });
    await shelf.hearDrop({ type: 'drop', id, text: '走访6户' });
    expect(inserted).toEqual([[[{ text: '走访6户', kind: 'paragraph' }], 'caret', undefined]]);
    expect(used).toEqual([['a', { 人数: '6' }]]);
  });

  it('asks for its fields before anything is written', async () => {
    const { shelf, inserted, used } = setUp();
    const id = shelf.dragged(asking, null);
    await shelf.hearDrop({ type: 'drop', id, text: '走访{人数}户' });
    expect([inserted, used, shelf.toFill.value?.snippet]).toEqual([[], [], asking]);
  });

  it('out of another window it goes in as it stands', async () => {
    const { shelf, inserted, used } = setUp();
    shelf.dragged(asking, null);
    await shelf.hearDrop({ type: 'drop', id: 'another', text: '一\n二' });
    const lines = ['一', '二'].map((text) => ({ text, kind: 'paragraph' }));
    expect([inserted, used, shelf.toFill.value]).toEqual([[[lines, 'caret', undefined]], [], null]);
  });
});

describe('what is bold in the editor', () => {
  const bold = (text: string): Fragment => [{ text, kind: 'paragraph', bold: [[0, 2]] }];
  const text = '走访困难职工家庭一共18户，落实帮扶';

  it('is kept with a selection, which is plain where the editor does not answer', async () => {
    expect(await setUp(bold('走访18户'), text).shelf.selectedBody()).toBe('**走访**18户');
    expect(await setUp(null, text).shelf.selectedBody()).toBe('走访');
  });

  it('goes into what a changed paragraph makes of its snippet, unless it was written in meanwhile', async () => {
    const after = '走访**困难职工家庭一共{人数@数字}户，落实帮扶';
    expect((await setUp(bold(text), text).shelf.differing())?.body).toBe(`**${after}`);
    expect((await setUp(bold(`${text}。`), text).shelf.differing())?.body).toBe(after.replace('**', ''));
  });
});
