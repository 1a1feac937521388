import type { ElementHandle, EvaluateFunc, KeyInput, Page } from 'puppeteer-core';
import { compose } from './compose.ts';
import type { BrowserName, ClickOptions, Driver } from './driver.ts';
import { findOwnFrame } from './own-frame.ts';
import { driveSidebar } from './sidebar.ts';

/** One tab. `extensionId` is what `installExtension` gave. */
export function drivePage(browser: BrowserName, page: Page, extensionId: string): Driver {
  return {
    browser,
    open: async (url) => void (await page.goto(url)),
    evaluate: (run, ...args) => page.evaluate(run as EvaluateFunc<typeof args>, ...args) as never,
    everywhere: async (run, ...args) => {
      const asked = page.frames().map((frame) => frame.evaluate(run as EvaluateFunc<typeof args>, ...args));
      const answers = await Promise.allSettled(asked);
      return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value as never] : []));
    },
    until: async (holds, ...args) => void (await page.waitForFunction(holds as EvaluateFunc<typeof args>, {}, ...args)),
    click: (selector, options = {}) => click(page, selector, options),
    clickAt: (x, y) => page.mouse.click(x, y),
    pointAt: (x, y) => page.mouse.move(x, y),
    drag: (from, to) => drag(page, from, to),
    press: (keys) => press(page, keys),
    type: (text) => page.keyboard.type(text),
    clickToolbarButton: () => clickToolbarButton(page, extensionId),
    runCommand: (name) => runCommand(page, extensionId, name),
    extensionWorlds: () => page.extensionRealms().length,
    frameAddresses: () => page.frames().map((frame) => frame.url()),
    compose: (parts, committed) => compose(browser, page, parts, committed),
    sidebar: async () => driveSidebar(await findOwnFrame(page, 'sidebar')),
    card: async () => driveSidebar(await findOwnFrame(page, 'card')),
    palette: async () => driveSidebar(await findOwnFrame(page, 'palette')),
    ownSidebar: () => driveSidebar(page.mainFrame()),
    chooseFile: (part, path) => chooseFile(page, part, path),
    resize: (width, height) => page.setViewport({ width, height }),
    preferColors: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    screenshot: async (path, quality) =>
      void (await page.screenshot({ path: path as `${string}.png`, ...(quality !== undefined && { quality }) })),
    close: () => page.close(),
  };
}

async function click(page: Page, selector: string, { frame: frameSelector, count = 1, offset }: ClickOptions) {
  const frame = frameSelector ? await (await page.waitForSelector(frameSelector))!.contentFrame() : page.mainFrame();
  if (!frame) throw new Error(`${frameSelector} is not a frame, so nothing in it can be clicked.`);
  // A locator looks for it anew where a page that is still being drawn has put another in its place.
  await frame.locator(selector).click({ count, ...(offset && { offset }) });
}

async function chooseFile(page: Page, part: string, path: string) {
  const field = (await page.waitForSelector(`[data-testid="${part}"]`)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  // A hand is slower than a frame: what is shown where the pointer is, and what the press does, is there before the next.
  const drawn = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.mouse.move(from.x, from.y);
  await drawn();
  await page.mouse.down();
  await drawn();
  // A drag begins where it is pressed: with a first move that is in another frame already it would not.
  await page.mouse.move(from.x + 8 * Math.sign(to.x - from.x), from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function press(page: Page, keys: string) {
  const names = keys.split('+').map((key) => (key === 'Control' && process.platform === 'darwin' ? 'Meta' : key));
  const [last, ...held] = names.reverse() as [KeyInput, ...KeyInput[]];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

async function clickToolbarButton(page: Page, extensionId: string) {
  await page.triggerExtensionAction(await loaded(page, extensionId));
}

/** A browser without a window has no shortcuts of its own: its event is given to the background directly. */
async function runCommand(page: Page, extensionId: string, name: string) {
  const [worker] = await (await loaded(page, extensionId)).workers();
  if (!worker) throw new Error('The extension’s background does not run, so no shortcut reaches it.');
  await worker.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

interface Chrome {
  tabs: { query(what: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab?: object): void } };
}

async function loaded(page: Page, extensionId: string) {
  const extension = (await page.browser().extensions()).get(extensionId);
  if (!extension) throw new Error(`The browser does not list the extension ${extensionId} that it has just loaded.`);
  return extension;
}
