import puppeteer, { type Browser, type LaunchOptions, type Page, type Target } from 'puppeteer-core';
import type { BrowserName, Driver } from './driver.ts';
import { drivePage } from './page.ts';

export interface Launched {
  readonly browser: BrowserName;
  /** A new tab in front. */
  newPage(): Promise<Driver>;
  /** The tab that this opens. */
  opened(by: () => Promise<void>): Promise<Driver>;
  close(): Promise<void>;
}

export interface Launching {
  executable: string;
  /** Folder of the built extension; without one the browser is as it comes. */
  extension?: string;
  headless?: boolean;
}

/**
 * Starts a browser with a fresh profile and loads the extension: over CDP, as branded Chrome ignores the
 * `--load-extension` switch, and over WebDriver BiDi in Firefox. No driver program is needed for either.
 */
export async function launch(
  name: BrowserName,
  { executable, extension, headless = true }: Launching,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    defaultViewport: null,
    ...options[name],
  });
  const id = extension ? await browser.installExtension(extension) : '';
  return {
    browser: name,
    newPage: async () => drivePage(name, await frontPage(browser), id),
    opened: async (by) => {
      const [page] = await Promise.all([nextPage(browser), by()]);
      return drivePage(name, page, id);
    },
    close: () => browser.close(),
  };
}

const options: Record<BrowserName, LaunchOptions> = {
  chromium: {
    pipe: true,
    enableExtensions: true,
    // Chromium's sandbox does not work for root, which is who runs tests in containers.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,860',
      '--accept-lang=zh-CN,zh,en',
    ],
  },
  firefox: {
    browser: 'firefox',
    // Access to the browser's own windows is what an input method needs (see compose.ts).
    args: ['--width=1280', '--height=860', '--remote-allow-system-access'],
    extraPrefsFirefox: { 'intl.locale.requested': 'zh-CN', 'intl.accept_languages': 'zh-CN, zh, en' },
  },
};

function nextPage(browser: Browser): Promise<Page> {
  return new Promise((resolve, reject) => {
    browser.once('targetcreated', (target: Target) => {
      target.page().then((page) => (page ? resolve(page) : reject(new Error('What opened is no tab.'))), reject);
    });
  });
}

async function frontPage(browser: Browser) {
  const page = await browser.newPage();
  await page.bringToFront();
  return page;
}
