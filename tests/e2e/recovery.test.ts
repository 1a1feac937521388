import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { start } from '../kill/incarnation.ts';
import { tearLog } from '../kill/tear.ts';
import { extensionFor } from './launch-extension.ts';

const { chromium } = inject('machine');

describe.skipIf(!chromium)('a database that does not open, in chromium', () => {
  let healthy: string;
  let written: number;

  const live = (profile: string) => start({ chromium: chromium!, extension: extensionFor('chromium'), profile });

  beforeAll(async () => {
    healthy = await mkdtemp(join(tmpdir(), 'zhouquan-healthy-'));
    const browser = await live(healthy);
    const imported = Array.from({ length: 40 }, (_, at) => ({ title: `素材${at}`, body: `第${at}条` }));
    await browser.call('imports', 'stage', 'b', { add: imported, replace: [] });
    await browser.call('imports', 'commit', 'b');
    // The second import backs up what the first one brought.
    await browser.call('imports', 'stage', 'c', { add: [{ title: '后来', body: '又一条' }], replace: [] });
    await browser.call('imports', 'commit', 'c');
    written = imported.length;
    await browser.kill();
  });

  afterAll(() => rm(healthy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  /** A copy of the profile, without the lock of the browser that had it. */
  async function copy() {
    const profile = await mkdtemp(join(tmpdir(), 'zhouquan-broken-'));
    await cp(healthy, profile, { recursive: true, filter: (path) => !/Singleton/.test(path) });
    onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    return profile;
  }

  it('comes back whole when its files are damaged, which is said until it was seen', async () => {
    const profile = await copy();
    await damage(join(profile, 'Default/IndexedDB'));
    const browser = await live(profile);
    expect((await browser.stored())[0]).toHaveLength(written + 1);
    await browser.page.locator('[data-testid="recovered"] button').click();
    await browser.page.waitForFunction(() => !document.querySelector('[data-testid="recovered"]'));
    expect(await browser.call('rescue', 'recovered')).toBeNull();
    await browser.kill();
  });

  it('comes back whole after the browser was killed in the midst of a write', async () => {
    const profile = await copy();
    await tearLog(profile);
    let browser = await live(profile);
    const { id } = (await browser.call('snippets', 'add', { title: '之后', body: '再一条' })) as { id: string };
    const [kept] = await browser.stored();
    await browser.kill();
    // This time the browser can't read its log any more.
    browser = await live(profile);
    expect((await browser.stored())[0]).toEqual(kept);
    expect(await browser.call('snippets', 'get', id)).toMatchObject({ title: '之后' });
    expect(await browser.call('rescue', 'recovered')).toMatchObject({ count: kept.length });
    await browser.kill();
  });

  it('is rebuilt from a backup when the journal is gone, too', async () => {
    const profile = await copy();
    let browser = await live(profile);
    // The background would write a new one, and the settings would start it.
    await browser.page.goto(new URL('/icon/16.png', browser.page.url()).href);
    await browser.stopBackground();
    await browser.page.evaluate(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('journal', { recursive: true });
    });
    await browser.kill();
    await damage(join(profile, 'Default/IndexedDB'));
    browser = await live(profile);
    const [latest] = (await browser.call('rescue', 'backups')) as [{ count: number }];
    await browser.page.locator('[data-testid="rebuild"]').click();
    await browser.page.waitForFunction(() => !document.querySelector('[data-testid="recovery"]'));
    expect(latest.count).toBeGreaterThanOrEqual(written);
    expect((await browser.stored())[0]).toHaveLength(latest.count);
    await browser.kill();
  });

  it('is left as it is and can be exported when a newer version wrote it', async () => {
    const profile = await copy();
    let browser = await live(profile);
    await browser.page.evaluate(raiseVersion);
    await browser.kill();
    browser = await live(profile);
    const recovery = await browser.page.waitForSelector('[data-testid="recovery"]');
    expect(await recovery!.$('[data-testid="rebuild"]')).toBeNull();
    const { tables } = (await browser.call('rescue', 'rescue')) as { tables: Record<string, unknown[]> };
    expect(tables.snippets).toHaveLength(written + 1);
    await browser.page.locator('[data-testid="rescue"]').click();
    await browser.page.waitForFunction(() =>
      document.querySelector('[data-testid="recovery"] [role="status"]')?.textContent?.trim(),
    );
    await browser.kill();
  });
});

/** Every few bytes of each file are turned over, as a failing disk would. */
async function damage(folder: string) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/MANIFEST|\.log$|\.ldb$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (let at = bytes.length >> 2; at < bytes.length; at += 7) bytes[at]! ^= 0xff;
    await writeFile(path, bytes);
  }
}

/** Runs in a page of the extension, while no one else has the database open. */
function raiseVersion() {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('zhouquan', 10_000);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
