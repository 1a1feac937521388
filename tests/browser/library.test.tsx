import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { setLanguage, tell } from '../../lib/locale/locale.ts';
import { libraryActions, libraryState } from '../gallery/made-up-library.ts';
import { painted } from '../gallery/show.tsx';
import { until } from './until.ts';

let asked: unknown[];

async function open(count: number) {
  asked = [];
  await setLanguage('zh-CN', 'other');
  render(null, document.body);
  document.body.style.height = '600px';
  const actions = {
    ...libraryActions,
    find: async (query: string) => (query === '台账' ? ['l2'] : []),
    change: (ids: string[], change: object) => void asked.push(['change', ids, change]),
    remove: (ids: string[]) => void asked.push(['remove', ids]),
    restore: (id: string) => void asked.push(['restore', id]),
    near: async (body: string) => (body.includes('座谈') ? libraryActions.read('l0').then((one) => one!) : null),
    save: async (id: string | null, input: object) => void asked.push(['save', id, input]),
  };
  render(<LibraryPage state={libraryState(count)} actions={actions} />, document.body);
  await painted();
}

const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;
const box = (id: string) => part(`row-${id}`).querySelector<HTMLInputElement>('input')!;
const rows = () => [...document.querySelectorAll<HTMLElement>('.library-row')].map(({ dataset }) => dataset.testid);

async function click(element: HTMLElement, options?: { modifiers: 'Shift'[] }) {
  await userEvent.click(element, options);
  await painted();
}

beforeEach(() => open(60));

it('a hundred thousand rows are a few dozen elements, and the last can be scrolled to', async () => {
  await open(100_000);
  expect(rows().length).toBeLessThan(60);
  const list = document.querySelector('.library-list')!;
  list.scrollTop = list.scrollHeight;
  await until(() => rows().includes('row-l99999'));
  expect(rows().length).toBeLessThan(60);
});

it('rows chosen with Shift are tagged and filed together', async () => {
  await click(box('l1'));
  await click(box('l3'), { modifiers: ['Shift'] });
  part('bulk-tag').focus();
  await userEvent.keyboard('必备 合同{Enter}');
  part('bulk-folder').focus();
  await userEvent.keyboard('维权/合同{Enter}');
  const ids = ['l1', 'l2', 'l3'];
  expect(asked).toEqual([
    ['change', ids, { addTags: ['必备', '合同'] }],
    ['change', ids, { folder: ['维权', '合同'] }],
  ]);
});

it('all that is shown is deleted together, and nothing else', async () => {
  part('library-search').focus();
  await userEvent.keyboard('两癌');
  await painted();
  await click(part('library-all'));
  await click(part('bulk-remove'));
  expect(asked).toEqual([['remove', ['l3', 'l9', 'l15', 'l21', 'l27', 'l33', 'l39', 'l45', 'l51', 'l57']]]);
});

it('a folder shows what is in it and in the folders inside', async () => {
  await click(part('shelf-关爱'));
  expect(rows().every((id) => [2, 3, 5].includes(Number(id!.slice(5)) % 6))).toBe(true);
  await click(part('shelf-关爱/健康'));
  expect(rows().every((id) => Number(id!.slice(5)) % 6 === 3)).toBe(true);
});

it('a row dropped on a folder is filed there', async () => {
  const dataTransfer = new DataTransfer();
  part('row-l0').dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
  part('shelf-维权').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  expect(asked).toEqual([['change', ['l0'], { folder: ['维权'] }]]);
});

it('duplicates, what nobody used for a year, and the trash have shelves', async () => {
  await click(part('shelf-twins'));
  expect(rows()).toEqual(['row-l0', 'row-l6']);
  expect(part('row-l0').textContent).toContain('2 条相同');
  expect(part('row-l6').textContent).not.toContain('条相同');
  // The other one was used more.
  await click(part('library-spares'));
  await click(part('bulk-remove'));
  expect(asked.splice(0)).toEqual([['remove', ['l0']]]);
  await click(part('shelf-unused'));
  expect(rows()).toEqual(['row-l0', 'row-l45']);
  await click(part('shelf-trash'));
  await click(part('trash-t').querySelector<HTMLElement>('button')!);
  expect(asked).toEqual([['restore', 't']]);
});

it('arrow keys walk the rows, Enter opens one to be edited', async () => {
  part('row-l0').querySelector<HTMLElement>('[data-row]')!.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await painted();
  expect(document.activeElement!.closest<HTMLElement>('.library-row')!.dataset.testid).toBe('row-l2');
  await userEvent.keyboard('{Enter}');
  await until(() => part('snippet-title'));
  await click(part('snippet-save'));
  expect(asked).toMatchObject([['save', 'l0', { title: '三八节座谈会' }]]);
});

it('a new one much like another is shown beside it, and saved as another wording of it', async () => {
  await click(part('library-new'));
  await until(() => part('snippet-title'));
  await userEvent.fill(part('snippet-title'), '座谈');
  await userEvent.fill(part('snippet-body'), '三八节前召集女职工代表座谈。');
  await click(part('snippet-save'));
  await until(() => part('snippet-near')?.textContent?.includes('三八节座谈会'));
  expect(asked).toEqual([]);
  await click(part('snippet-save'));
  expect(asked).toMatchObject([['save', null, { title: '座谈', item: 'l0' }]]);
});

it('what stands further down in a text is found, too', async () => {
  await userEvent.fill(part('library-search'), '台账');
  await until(() => rows().includes('row-l2'));
  await userEvent.fill(part('library-search'), '没有这样的');
  await until(() => rows().length === 0);
});

it('what was typed as initials is marked in titles and texts', async () => {
  await userEvent.fill(part('library-search'), 'lasc');
  await until(() => rows()[0] === 'row-l3');
  const marks = [...part('row-l3').querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['两癌筛查', '两癌”筛查']);
});

it('a database that can’t be read says so, and where to mend it', async () => {
  const asked: string[] = [];
  render(
    <LibraryPage
      state={{ ...libraryState(0), failure: 'store.corrupted' }}
      actions={{ ...libraryActions, openOptions: () => void asked.push('options') }}
    />,
    document.body,
  );
  expect(document.body.textContent).toContain(tell('store.corrupted'));
  document.querySelector<HTMLElement>('button')!.click();
  expect(asked).toEqual(['options']);
});

it('in a narrow window the shelves are all alike, and a nested folder says what it is in', async () => {
  await page.viewport(560, 800);
  const shelves = [...document.querySelectorAll<HTMLElement>('.shelf')];
  const paddings = shelves.map((shelf) => getComputedStyle(shelf).paddingInlineStart);
  expect(new Set(paddings).size).toBe(1);
  expect(new Set(shelves.map(({ offsetHeight }) => offsetHeight)).size).toBe(1);
  expect(part('shelf-关爱/健康').innerText.replace(/\s+/g, '')).toMatch(/^关爱\/健康\d+$/);
  await page.viewport(1280, 800);
  expect(part('shelf-关爱/健康').innerText.replace(/\s+/g, '')).toMatch(/^健康\d+$/);
  await page.viewport(414, 896);
});
