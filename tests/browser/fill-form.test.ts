import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Asked } from '../gallery/made-up-session.ts';
import { painted, show } from '../gallery/show.tsx';

let asked: Asked[];
const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;
const fields = () => [...document.querySelectorAll<HTMLInputElement>('.fill-row input')];

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await painted();
}

describe('filling in everything left open', () => {
  beforeEach(async () => {
    asked = await show('problems-fill', document.body);
    await painted();
    asked.length = 0;
  });

  it('asks for the same gap once, with what is known already in place', () => {
    expect(fields().map(({ value }) => value)).toEqual(['', '青禾市第三中学', '2027', '', '']);
  });

  it('goes on with Enter, and puts every answer in with the last one', async () => {
    expect(document.activeElement).toBe(fields()[0]);
    await press('青禾县{Enter}{Enter}{Enter}20{Enter}维权{Enter}');
    expect(asked).toEqual([
      [
        'fillGaps',
        expect.objectContaining({ length: 5 }),
        expect.objectContaining({ 'field 县': '青禾县', 'field 年度': '2027' }),
        { 县: '青禾县', 单位: '青禾市第三中学', 年度: '2027' },
      ],
    ]);
  });

  it('shows the sentence as it will read', async () => {
    await press('青禾');
    expect(document.querySelector('.fill-where mark')!.textContent).toBe('青禾县');
  });

  it('takes an offered answer with a click', async () => {
    [...document.querySelectorAll<HTMLElement>('.fill-options .chip')].at(-1)!.click();
    await painted();
    expect(fields().at(-1)!.value).toBe('行政');
  });

  it('Esc leaves the draft alone', async () => {
    await press('青禾县{Escape}');
    expect(asked).toEqual([]);
    expect(part('fill-offer')).not.toBeNull();
  });
});

it('problems of one type alone are shown, and all again', async () => {
  await show('problems-type', document.body);
  const shown = () => [...document.querySelectorAll('[data-finding]')].map((row) => row.getAttribute('data-finding'));
  expect(shown()).toEqual(['f8']);
  document.querySelector<HTMLElement>('.problem-type')!.click();
  await painted();
  expect(shown()).toHaveLength(10);
});
