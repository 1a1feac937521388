import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { start } from '../kill/incarnation.ts';
import { extensionFor } from './launch-extension.ts';

const { chromium } = inject('machine');

describe.skipIf(!chromium)('the library page, in chromium', () => {
  it('files, deletes and takes back what is really kept', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'zhouquan-library-'));
    const browser = await start({
      chromium: chromium!,
      extension: extensionFor('chromium'),
      profile,
    });
    onTestFinished(async () => {
      await browser.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });
    const { page } = browser;
    const add = Array.from({ length: 30 }, (_, at) => ({ title: `素材${at}`, body: `第${at}条`, folder: ['旧'] }));
    await browser.call('imports', 'stage', 'b', { add, replace: [] });
    await browser.call('imports', 'commit', 'b');
    const kept = async () => (await browser.call('imports', 'page', '', 99)) as Snippet[];
    const press = (part: string) => page.locator(`[data-testid="${part}"]`).click();
    const rows = (count: number) =>
      page.waitForFunction(
        (count) => document.querySelector<HTMLElement>('[data-testid="library"]')?.dataset.rows === String(count),
        {},
        count,
      );

    await page.goto(page.url().replace('options', 'library'));
    await rows(30);
    await page.locator('[data-testid="library-search"]').fill('素材1');
    await press('library-all');
    await page.locator('[data-testid="bulk-tag"]').fill('必备');
    await press('bulk-add-tag');
    await page.waitForSelector('[data-testid="notice-undo"]');
    const tagged = (await kept()).filter(({ tags }) => tags.includes('必备'));
    expect(tagged.map(({ title }) => title).every((title) => title.startsWith('素材1'))).toBe(true);
    expect(tagged).toHaveLength(11);

    await press('bulk-remove');
    await rows(19);
    expect(await kept()).toHaveLength(19);
    await press('notice-undo');
    await rows(30);
    expect((await kept()).filter(({ tags }) => tags.includes('必备'))).toEqual(tagged);
  });
});
