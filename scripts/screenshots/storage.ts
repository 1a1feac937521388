import type { Driver } from '../../tests/driver/driver.ts';

/** Stores it as the extension itself does; the driver must be on a page of the extension's own. */
export function keep(driver: Driver, items: Record<string, unknown>): Promise<void> {
  return driver.evaluate((items) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set(items);
  }, items);
}
