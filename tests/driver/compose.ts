import type { Page } from 'puppeteer-core';

/** A real composition of an input method where the focus is, over CDP. */
export async function compose(page: Page, parts: string[], committed: string | null): Promise<void> {
  const cdp = await page.createCDPSession();
  for (const text of parts)
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  if (committed !== null) await cdp.send('Input.insertText', { text: committed });
  await cdp.detach();
}
