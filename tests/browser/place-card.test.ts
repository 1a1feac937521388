import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CARD_STYLE } from '../../lib/host/card-style.ts';
import { placeCard } from '../../lib/host/place-card.ts';

const WINDOW = { width: 800, height: 600 };
const word = (left: number, top: number, width = 48) => ({ left, top, right: left + width, bottom: top + 20 });

let card: HTMLIFrameElement;

beforeEach(async () => {
  await page.viewport(WINDOW.width, WINDOW.height);
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  card = document.createElement('iframe');
  shadow.append(card);
  document.documentElement.append(host);
});
afterEach(async () => {
  (card.getRootNode() as ShadowRoot).host.remove();
  document.documentElement.style.marginRight = '';
  await page.viewport(414, 896);
});

it.each([
  { where: 'in the middle', words: [word(300, 200)], above: false },
  { where: 'at the left edge', words: [word(0, 200)], above: false },
  { where: 'at the right edge', words: [word(752, 200)], above: false },
  { where: 'at the bottom', words: [word(300, 570)], above: true },
  { where: 'in the bottom right corner', words: [word(752, 580)], above: true },
  { where: 'at the top', words: [word(300, 0)], above: false },
  { where: 'broken over two lines', words: [word(740, 200, 60), word(20, 224, 60)], above: false },
  { where: 'with little room on either side', words: [word(300, 290)], above: false, height: 500 },
])('words $where are not covered, and all of the card can be seen', async ({ words, above, height = 180 }) => {
  expect(await placeCard(card, words, { now: height, closed: height })).toBe(above);
  const box = card.getBoundingClientRect();
  for (const { left, top, right, bottom } of words) {
    const apart = box.left >= right || box.right <= left || box.top >= bottom || box.bottom <= top;
    expect(apart).toBe(true);
  }
  expect(box.left).toBeGreaterThanOrEqual(8);
  expect(box.top).toBeGreaterThanOrEqual(8);
  expect(box.right).toBeLessThanOrEqual(WINDOW.width - 8);
  expect(box.bottom).toBeLessThanOrEqual(WINDOW.height - 8);
});

it.each([200, 300, 400])('stays on its side of words at %i when it opens a menu', async (top) => {
  const before = await placeCard(card, [word(300, top)], { now: 150, closed: 150 });
  expect(await placeCard(card, [word(300, top)], { now: 300, closed: 150 })).toBe(before);
});

it('keeps off the room that the sidebar takes from the page', async () => {
  document.documentElement.style.marginRight = '380px';
  await placeCard(card, [word(360, 200)], { now: 180, closed: 180 });
  expect(card.getBoundingClientRect().right).toBeLessThanOrEqual(420 - 8);
});

it('is as narrow as the window', async () => {
  await page.viewport(320, 600);
  await placeCard(card, [word(250, 200)], { now: 180, closed: 180 });
  const { left, right } = card.getBoundingClientRect();
  expect([left, right]).toEqual([8, 312]);
});
