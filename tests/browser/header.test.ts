import { afterAll, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../lib/locale/locale.ts';
import { show } from '../gallery/show.tsx';

beforeEach(() => setLanguage('zh-CN', 'other'));
afterAll(async () => {
  await setLanguage('zh-CN', 'other');
  await page.viewport(414, 896);
});

it('in a narrow panel the ring has its number where there is room for it', async () => {
  await page.viewport(360, 700);
  const number = () => {
    const meter = document.querySelector('[data-testid="ring"]')!;
    const text = meter.querySelector('.meter-text')!.getBoundingClientRect();
    return text.top < meter.getBoundingClientRect().bottom - 4;
  };
  await show('outline', document.body);
  expect(number()).toBe(false);
  const kind = document.querySelector<HTMLSelectElement>('[data-testid="kind"]')!;
  kind.value = 'department';
  expect(number()).toBe(true);
});

// Ten characters: no kind that ships has a longer name.
it.each([320, 340, 360, 380, 399, 400, 420, 439, 440, 480, 560])(
  'at %i px the name of the kind of plan is whole',
  async (width) => {
    await page.viewport(width, 700);
    await show('outline', document.body);
    const select = document.querySelector<HTMLSelectElement>('[data-testid="kind"]')!;
    expect(select.selectedOptions[0]!.text).toBe('学校工会女职工委员会');
    const shown = select.offsetWidth;
    select.parentElement!.style.flex = 'none';
    expect(shown).toBeGreaterThanOrEqual(select.offsetWidth);
  },
);
