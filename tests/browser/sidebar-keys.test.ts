import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Asked } from '../gallery/made-up-session.ts';
import { painted, show } from '../gallery/show.tsx';

let asked: Asked[];
const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;
const row = (id: string) => part(id).querySelector<HTMLElement>('[data-row]')!;
const names = () => asked.map(([name]) => name);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await painted();
}

describe('the tabs', () => {
  beforeEach(async () => {
    asked = await show('outline', document.body);
    part('tab-outline').focus();
  });

  it.each([
    ['{ArrowRight}', 'tab-gaps'],
    ['{ArrowRight}{ArrowRight}', 'tab-problems'],
    ['{ArrowLeft}', 'tab-versions'],
  ])('%s goes to %s', async (keys, tab) => {
    await press(keys);
    expect(document.activeElement).toBe(part(tab));
    expect(part(tab).getAttribute('aria-selected')).toBe('true');
  });
});

describe('the problems', () => {
  beforeEach(async () => {
    asked = await show('problems-law', document.body);
  });

  it('are walked with the arrow keys', async () => {
    row('finding-f0').focus();
    await press('{ArrowDown}');
    expect(document.activeElement).toBe(row('finding-f1'));
    await press('{ArrowUp}');
    expect(document.activeElement).toBe(row('finding-f0'));
  });

  it('Enter mends a safe one', async () => {
    row('finding-f0').focus();
    await press('{Enter}');
    expect(asked).toEqual([['fix', expect.objectContaining({ id: 'f0' }), 0]]);
  });

  it('Enter opens one that needs a look, and mends it only then', async () => {
    row('finding-f1').focus();
    await press('{Enter}');
    expect(asked).toEqual([]);
    expect(row('finding-f1').getAttribute('aria-expanded')).toBe('true');
    await press('{Enter}');
    expect(names()).toEqual(['fix']);
  });

  it('Enter goes to one that only a person can mend', async () => {
    row('finding-f9').focus();
    await press('{Enter}');
    expect(names()).toEqual(['goTo']);
  });

  it('I leaves it here', async () => {
    row('finding-f0').focus();
    await press('i');
    expect(asked).toEqual([['silence', expect.objectContaining({ id: 'f0' }), 'here']]);
  });

  it('Esc closes the card', async () => {
    row('finding-f2').focus();
    await press('{Escape}');
    expect(row('finding-f2').getAttribute('aria-expanded')).toBe('false');
  });

  it('the menu is walked too, and says how far to leave it', async () => {
    part('ignore-f2').focus();
    await press('{Enter}');
    await press('{ArrowDown}{ArrowDown}{Enter}');
    expect(asked).toEqual([['silence', expect.objectContaining({ id: 'f2' }), 'unit']]);
    expect(document.activeElement).toBe(part('ignore-f2'));
  });
});

describe('a suggestion', () => {
  it('Tab from its name reaches "insert", Enter inserts it', async () => {
    asked = await show('outline', document.body);
    row('suggestion-goals').focus();
    await press('{Tab}{Enter}');
    expect(names()).toContain('insert');
  });

  it('is inserted with what was filled into its text', async () => {
    asked = await show('outline-open', document.body);
    const [phone] = part('suggestion-harassment').querySelectorAll('input');
    phone!.focus();
    await press('12345{Enter}');
    const [, , wording] = asked.find(([name]) => name === 'insert')!;
    expect(wording).toEqual([expect.objectContaining({ text: expect.stringContaining('受理电话12345和信箱') })]);
  });
});

it('what the context menu was asked for opens the form with the text', async () => {
  await show('snippets-errand', document.body);
  expect((part('snippet-body') as HTMLTextAreaElement).value).toBe('每月15日前报送小结。');
});

it.each([
  ['a new snippet’s title', 'snippets', 'snippet-add', 'snippet-title'],
  ['the first reason why an item is not for us', 'gaps', 'waive-collective', 'waive-collective-none'],
])(
  '%s has the focus by the next frame: what is typed behind the click is for it',
  async (_name, state, open, first) => {
    await show(state, document.body);
    part(open).click();
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(part(first));
  },
);

it('problems of one kind are mended together, after a look', async () => {
  asked = await show('problems', document.body);
  part('finding-f0').querySelector<HTMLElement>('.problem-kind')!.click();
  await painted();
  part('fix-all-confirm').click();
  expect(asked).toEqual([['fixAll', ['f0', 'f3', 'f4'].map((id) => expect.objectContaining({ id }))]]);
});

describe('several suggestions', () => {
  beforeEach(async () => {
    asked = await show('outline-several', document.body);
  });
  const inserted = () => {
    const [name, suggestions] = asked.find(([name]) => name === 'insertSeveral')!;
    return [name, (suggestions as { id: string }[]).map(({ id }) => id)];
  };

  it('all of them with one key', async () => {
    part('insert-several').focus();
    await press('{Enter}');
    expect(inserted()).toEqual(['insertSeveral', ['goals', 'harassment', 'family', 'safeguards']]);
  });

  it('or those that are left chosen', async () => {
    part('choose-family').focus();
    await press(' ');
    part('insert-several').focus();
    await press('{Enter}');
    expect(inserted()).toEqual(['insertSeveral', ['goals', 'harassment', 'safeguards']]);
  });
});

describe('an item this unit has no use for', () => {
  beforeEach(async () => {
    asked = await show('gaps-waiving', document.body);
  });

  it('is waived with a usual reason by one key more', async () => {
    await press('{Enter}');
    expect(asked).toEqual([['waive', expect.objectContaining({ id: 'collective' }), '本单位没有这种情况']]);
  });

  it('or with a reason of one’s own', async () => {
    part('gap-collective').querySelector('input')!.focus();
    await press('合同明年到期{Enter}');
    expect(asked).toEqual([['waive', expect.objectContaining({ id: 'collective' }), '合同明年到期']]);
  });

  it('waits folded at the end of the list and can be taken back', async () => {
    asked = await show('gaps-waived', document.body);
    part('unwaive-family').click();
    expect(asked).toEqual([['unwaive', expect.objectContaining({ reason: '另有专门文件' })]]);
  });
});

describe('the snippets', () => {
  beforeEach(async () => {
    asked = await show('snippets-found', document.body);
  });

  it('Enter in the search goes to the best hit’s first field, Enter there inserts it', async () => {
    part('snippet-search').focus();
    await press('{Enter}');
    expect(document.activeElement).toBe(part('snippet-field-年度'));
    await press('{Enter}');
    expect(asked).toContainEqual([
      'insertSnippet',
      expect.objectContaining({ id: 's1' }),
      { 年度: '2027', 单位: '青禾市第三中学', 人数: '6' },
    ]);
  });

  it('down from the search reaches the list, Esc clears it', async () => {
    part('snippet-search').focus();
    await press('{ArrowDown}');
    expect(document.activeElement).toBe(row('snippet-s1'));
    part('snippet-search').focus();
    await press('{Escape}');
    expect(asked).toContainEqual(['search', '']);
  });
});
