import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WordCard } from '../../components/card/word-card.tsx';
import { setLanguage } from '../../lib/locale/locale.ts';
import { madeUpCard } from '../gallery/made-up-card.ts';
import { painted } from '../gallery/show.tsx';

let asked: unknown[];
/** Told of the next height that the card asks for. */
let resized: (height: number) => void;
const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;

beforeEach(async () => {
  await setLanguage('zh-CN', 'other');
  asked = [];
  resized = () => {};
  const session = {
    ...madeUpCard('card'),
    act: (act: unknown) => void asked.push(act),
    goTo: () => void asked.push('goTo'),
    close: () => void asked.push('close'),
    resize: (height: number) => resized(height),
  };
  render(null, document.body);
  render(<WordCard session={session} />, document.body);
  await painted();
});

it.each([
  ['{Enter}', { do: 'fix', choice: 0 }],
  ['i', { do: 'silence', scope: 'here' }],
  ['{ArrowDown}', { do: 'walk', step: 1 }],
  ['{ArrowUp}', { do: 'walk', step: -1 }],
  ['{Escape}', 'close'],
])('%s on the button that mends', async (key, act) => {
  part('fix-f0').focus();
  await userEvent.keyboard(key);
  expect(asked).toEqual([act]);
});

it('grows by the menu it opens, whose Escape closes the menu alone', async () => {
  const nextHeight = () =>
    new Promise<number>((resolve) => {
      resized = resolve;
    });
  part('ignore-f0').focus();
  const grown = nextHeight();
  await userEvent.keyboard('{Enter}');
  const menu = part('silence-here').closest<HTMLElement>('[popover]')!;
  const button = part('ignore-f0').getBoundingClientRect();
  expect(await grown).toBeGreaterThan(button.bottom + menu.offsetHeight);
  const back = nextHeight();
  await userEvent.keyboard('{Escape}');
  const card = part('card').getBoundingClientRect();
  expect(await back).toBe(card.height);
  expect(asked).toEqual([]);
});
