import type { Frame, Page } from 'puppeteer-core';

/**
 * The frame of the sidebar, which sits in a closed shadow root. Firefox does not report where an extension's frame
 * went (it stays `about:blank`), so each frame is asked itself.
 */
export function findSidebarFrame(page: Page): Promise<Frame> {
  const { promise, resolve, reject } = Promise.withResolvers<Frame>();
  const ask = (frame: Frame) => {
    if (frame.parentFrame()) isSidebar(frame).then((yes) => yes && resolve(frame), reject);
  };
  page.on('frameattached', ask).on('framenavigated', ask);
  for (const frame of page.frames()) ask(frame);
  const timer = setTimeout(
    () => reject(new Error('The sidebar did not appear in the page within 15 seconds.')),
    15_000,
  );
  return promise.finally(() => {
    clearTimeout(timer);
    page.off('frameattached', ask).off('framenavigated', ask);
  });
}

/** A frame that goes away while it is asked is not the one. */
async function isSidebar(frame: Frame) {
  try {
    const handle = await frame.waitForFunction(
      () => document.readyState === 'complete' && location.href !== 'about:blank' && { href: location.href },
      { timeout: 14_000 },
    );
    const { href } = (await handle.jsonValue()) as { href: string };
    return /^(chrome|moz)-extension:.*\/sidebar\.html/.test(href);
  } catch {
    return false;
  }
}
