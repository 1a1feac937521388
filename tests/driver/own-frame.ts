import type { Frame, Page } from 'puppeteer-core';

/**
 * The frame of one of our pages, which sits in a closed shadow root. Firefox does not report where an extension's frame
 * went (it stays `about:blank`), so each frame is asked itself.
 */
export function findOwnFrame(page: Page, name: 'sidebar' | 'palette' | 'card'): Promise<Frame> {
  const { promise, resolve, reject } = Promise.withResolvers<Frame>();
  const ask = (frame: Frame) => {
    if (frame.parentFrame()) isOwn(frame, name).then((yes) => yes && resolve(frame), reject);
  };
  page.on('frameattached', ask).on('framenavigated', ask);
  for (const frame of page.frames()) ask(frame);
  const timer = setTimeout(
    () => reject(new Error(`The ${name} did not appear in the page within 30 seconds.`)),
    30_000,
  );
  return promise.finally(() => {
    clearTimeout(timer);
    page.off('frameattached', ask).off('framenavigated', ask);
  });
}

/** A frame that goes away while it is asked is not the one. */
async function isOwn(frame: Frame, name: string) {
  try {
    const handle = await frame.waitForFunction(
      () => document.readyState === 'complete' && location.href !== 'about:blank' && { href: location.href },
      { timeout: 29_000 },
    );
    const { href } = (await handle.jsonValue()) as { href: string };
    return /^(chrome|moz)-extension:/.test(href) && new URL(href).pathname === `/${name}.html`;
  } catch {
    return false;
  }
}
