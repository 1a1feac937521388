import axe from 'axe-core';
import { afterAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../lib/locale/locale.ts';
import { pages, show } from '../gallery/show.tsx';
import { states } from '../gallery/states.ts';

const root = document.documentElement;
document.title = '周全';
afterAll(async () => {
  delete root.dataset.theme;
  root.lang = 'zh-CN';
  await setLanguage('zh-CN', 'other');
});

describe.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  it.each([...states.map(({ name }) => name), ...pages])('%s can be used by everyone', async (name) => {
    root.dataset.theme = theme;
    root.lang = language;
    await setLanguage(language, 'other');
    await show(name, document.body);
    const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
    );
    expect(told).toEqual([]);
  });
});
