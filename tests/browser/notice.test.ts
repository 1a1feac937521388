import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../gallery/show.tsx';
import { states } from '../gallery/states.ts';

const told = states.filter(({ given }) => given?.notice || given?.progress).map(({ name }) => name);
const rectOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();

it.each(told.flatMap((name) => [360, 160].map((width) => [name, width] as const)))(
  '%s at %i px covers nothing at the foot of the view',
  async (name, width) => {
    await page.viewport(width, 760);
    await show(name, document.body);
    const notice = rectOf('.notice');
    expect(notice.top).toBeGreaterThan(rectOf('.tabs').bottom);
    for (const foot of document.querySelectorAll('.footer, .dock')) {
      expect(notice.bottom).toBeLessThanOrEqual(foot.getBoundingClientRect().top);
    }
    await page.viewport(414, 896);
  },
);
