import { afterAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../lib/locale/locale.ts';
import { pages, show } from '../gallery/show.tsx';
import { states } from '../gallery/states.ts';

afterAll(async () => {
  await setLanguage('zh-CN', 'other');
  await page.viewport(414, 896);
});

// The narrowest panel; also what a window of 640 pixels has for a page of ours at 200 %, and one of 1280 at 400 %.
describe.each([
  [320, 'zh-CN'],
  [320, 'en'],
] as const)('at %i px, in %s', (width, language) => {
  it.each([...states.map(({ name }) => name), ...pages])('%s stays inside', async (name) => {
    await page.viewport(width, 700);
    await setLanguage(language, 'other');
    await show(name, document.body);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(sticksOut(width)).toEqual([]);
  });
});

it.each([
  ['problems', '.problem-filters', '.chip, .icon-button', 1],
  ['whole', '.whole-bar', ':scope > *', 2],
  ['whole-stale', '.whole-bar', ':scope > *', 2],
])('at 320 px, in English, what stands at the top of %s has few rows', async (name, bar, parts, most) => {
  await page.viewport(320, 700);
  await setLanguage('en', 'other');
  await show(name, document.body);
  document.documentElement.lang = 'en';
  const parted = [...document.querySelector(bar)!.querySelectorAll<HTMLElement>(parts)];
  const rows = new Set(parted.map((one) => Math.round(one.getBoundingClientRect().bottom / 12)));
  expect(rows.size).toBeLessThanOrEqual(most);
  expect(parted.every((one) => one.offsetHeight < 30)).toBe(true);
});

// What a panel of 320 pixels has at 200 %.
it.each([...states.map(({ name }) => name), ...pages.filter((name) => name.startsWith('card'))])(
  'at 160 px %s stays inside',
  async (name) => {
    const width = 160;
    await page.viewport(width, 700);
    await setLanguage('zh-CN', 'other');
    await show(name, document.body);
    expect(sticksOut(width)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

/** What reaches over the right edge without anything around it that scrolls or cuts it off on purpose. */
function sticksOut(width: number): string[] {
  const cutting = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && !element.closest('svg, option, .sr-only'))
    .filter((element) => Math.floor(element.getBoundingClientRect().right) > width)
    .filter((element) => {
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        if (cutting(around) && around.getBoundingClientRect().right <= width + 1) return !isText(around);
      }
      return true;
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
}

/** One line of text that ends in an ellipsis. */
function isText(element: Element): boolean {
  return getComputedStyle(element).textOverflow === 'ellipsis';
}
