import axe from 'axe-core';
import { afterAll, describe, expect, it } from 'vitest';
import { pages, show } from '../gallery/show.tsx';
import { states } from '../gallery/states.ts';

const root = document.documentElement;
root.lang = 'zh-CN';
document.title = '周全';
afterAll(() => delete root.dataset.theme);

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each([...states.map(({ name }) => name), ...pages])('%s can be used by everyone', async (name) => {
    root.dataset.theme = theme;
    await show(name, document.body);
    const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
    );
    expect(told).toEqual([]);
  });
});
