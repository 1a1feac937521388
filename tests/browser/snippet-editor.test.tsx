import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SnippetEditor } from '../../components/snippets/snippet-editor.tsx';
import { setLanguage } from '../../lib/locale/locale.ts';
import type { Snippet, SnippetInput } from '../../lib/snippets/snippet.ts';
import { painted } from '../gallery/show.tsx';

const kept: Snippet = {
  id: 's1',
  title: '走访',
  body: '走访困难职工。',
  folder: ['关爱'],
  tags: ['走访'],
  useCount: 0,
  createdAt: 1,
  updatedAt: 5,
};
const theirs: Snippet = { ...kept, body: '走访患病职工。', updatedAt: 9 };
const earlier: Snippet[] = [{ ...kept, title: '慰问', body: '慰问困难职工。', tags: [], updatedAt: 3 }];

let saved: [SnippetInput, number?][];
/** What the next write fails with. */
let refusal: string | null;

beforeEach(async () => {
  saved = [];
  refusal = null;
  await setLanguage('zh-CN');
  render(null, document.body);
  render(
    <SnippetEditor
      initial={kept}
      kept={{ current: async () => theirs, earlier: async () => earlier }}
      onCancel={() => {}}
      onSave={async (input, over) => {
        if (refusal) throw Object.assign(new Error('It was not written.'), { code: refusal });
        saved.push(over === undefined ? [input] : [input, over]);
      }}
    />,
    document.body,
  );
  await painted();
});

const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;
const body = () => (part('snippet-body') as HTMLTextAreaElement).value;

async function click(id: string) {
  await expect.poll(() => part(id)).toBeTruthy();
  await userEvent.click(part(id));
  await painted();
}

async function change() {
  part('snippet-body').focus();
  await userEvent.keyboard('{Control>}{End}{/Control}每月一次。');
  await click('snippet-save');
}

it.each(['full', 'unavailable', 'failed'])(
  'a write that is refused (%s) keeps the text in the form and says so',
  async (code) => {
    refusal = code;
    await change();
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toBeTruthy();
    expect(body()).toBe('走访困难职工。每月一次。');
    refusal = null;
    await click('snippet-save');
    expect(saved).toMatchObject([[{ body: '走访困难职工。每月一次。' }]]);
  },
);

it('changed elsewhere meanwhile: both are shown, and this one is kept only if the user says so', async () => {
  refusal = 'changed';
  await change();
  await expect.poll(() => part('snippet-near')?.textContent).toContain('患病');
  expect(saved).toEqual([]);
  refusal = null;
  await click('snippet-update');
  expect(saved).toMatchObject([[{ body: '走访困难职工。每月一次。' }, 9]]);
});

it('changed elsewhere meanwhile: the other can be taken into the form', async () => {
  refusal = 'changed';
  await change();
  await click('snippet-leave');
  expect(body()).toBe('走访患病职工。');
  expect(part('snippet-near')).toBeNull();
});

it('an earlier version is shown with what differs, and goes back into the form', async () => {
  await userEvent.click(part('snippet-history').querySelector('summary')!);
  await expect.poll(() => part('snippet-history').textContent).toContain('慰问');
  await click('snippet-take');
  await click('snippet-save');
  expect(saved).toMatchObject([[{ title: '慰问', body: '慰问困难职工。', tags: [], folder: ['关爱'] }]]);
});

it('what is selected is made bold and plain again, by button and by key', async () => {
  const area = part('snippet-body') as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(2, 4);
  await click('snippet-bold');
  expect(area.value).toBe('走访**困难**职工。');
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('困难');
  await userEvent.keyboard('{Control>}b{/Control}');
  expect(area.value).toBe('走访困难职工。');
  await userEvent.keyboard('{Control>}b{/Control}');
  await click('snippet-save');
  expect(saved).toMatchObject([[{ body: '走访**困难**职工。' }]]);
});
