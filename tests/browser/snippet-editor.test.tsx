import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SnippetEditor } from '../../components/snippets/snippet-editor.tsx';
import { setLanguage, tell } from '../../lib/locale/locale.ts';
import type { Snippet, SnippetInput } from '../../lib/snippets/snippet.ts';
import { painted } from '../gallery/show.tsx';
import { until } from './until.ts';

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
const long: Snippet = { ...kept, body: '走访困难职工。\n建立台账。' };
const theirs: Snippet = { ...long, title: '走访慰问', body: '走访患病职工。\n建立台账。', updatedAt: 9 };
const earlier: Snippet[] = [{ ...kept, title: '慰问', body: '慰问困难职工。', tags: [], updatedAt: 3 }, long];

let saved: [SnippetInput, number?][];
/** What the next write fails with. */
let refusal: string | null;

beforeEach(async () => {
  saved = [];
  refusal = null;
  await setLanguage('zh-CN');
  await open(kept);
});

async function open(initial: Snippet) {
  render(null, document.body);
  render(
    <SnippetEditor
      initial={initial}
      kept={{ since: 5, current: async () => theirs, earlier: async () => earlier }}
      onCancel={() => {}}
      onSave={async (input, over) => {
        if (refusal) throw Object.assign(new Error('It was not written.'), { code: refusal });
        saved.push(over === undefined ? [input] : [input, over]);
      }}
    />,
    document.body,
  );
  await painted();
}

const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;
const body = () => (part('snippet-body') as HTMLTextAreaElement).value;

async function click(id: string) {
  await userEvent.click(await until(() => part(id)));
  await painted();
}

async function change() {
  part('snippet-body').focus();
  await userEvent.keyboard('{Control>}{End}{/Control}每月一次。');
  await click('snippet-save');
}

/** In a snippet of two paragraphs. */
async function changeFirst(text: string) {
  await open(long);
  await userEvent.fill(part('snippet-body'), text);
  await click('snippet-save');
}

it.each(['full', 'unavailable', 'failed'])(
  'a write that is refused (%s) keeps the text in the form and says so',
  async (code) => {
    refusal = code;
    await change();
    await until(() => document.querySelector('[role=alert]')?.textContent === tell(`store.${code}`));
    expect(body()).toBe('走访困难职工。每月一次。');
    refusal = null;
    await click('snippet-save');
    expect(saved).toMatchObject([[{ body: '走访困难职工。每月一次。' }]]);
  },
);

it('changed elsewhere meanwhile: only the paragraph that both changed is asked about, all else is merged', async () => {
  refusal = 'changed';
  await changeFirst('每月走访困难职工。\n建好台账。');
  await until(() => part('snippet-near')?.textContent?.includes('患病'));
  expect(part('snippet-near').textContent).not.toContain('台账');
  expect(saved).toEqual([]);
  refusal = null;
  await click('snippet-update');
  expect(saved).toMatchObject([[{ title: '走访慰问', body: '每月走访困难职工。\n建好台账。' }, 9]]);
});

it('changed elsewhere meanwhile: theirs can be taken into the form, and is saved with the rest', async () => {
  refusal = 'changed';
  await changeFirst('每月走访困难职工。\n建好台账。');
  await click('snippet-leave');
  expect(body()).toBe('走访患病职工。\n建好台账。');
  expect(part('snippet-near')).toBeNull();
  refusal = null;
  await click('snippet-save');
  expect(saved).toMatchObject([[{ title: '走访慰问', body: '走访患病职工。\n建好台账。' }, 9]]);
});

it('an earlier version is shown with what differs, and goes back into the form', async () => {
  await userEvent.click(part('snippet-history').querySelector('summary')!);
  await until(() => part('snippet-history').textContent?.includes('慰问'));
  await click('snippet-take');
  await click('snippet-save');
  expect(saved).toMatchObject([[{ title: '慰问', body: '慰问困难职工。', tags: [], folder: ['关爱'] }]]);
});

it.each([
  ['text', '走访{名称:困难}职工。'],
  ['choice', '走访{名称@选择:困难|}职工。'],
  ['toggle', '走访{名称@开关:困难|}职工。'],
  ['date', '走访{名称@日期:YYYY年M月D日}职工。'],
])('what is selected becomes a field, its name ready to be typed: %s', async (type, expected) => {
  const area = part('snippet-body') as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(2, 4);
  await click('field-menu');
  await click(`field-type-${type}`);
  expect(area.value).toBe(expected);
  await userEvent.keyboard('对象');
  expect(area.value).toBe(expected.replace('名称', '对象'));
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
