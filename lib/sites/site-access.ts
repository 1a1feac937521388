import { browser } from 'wxt/browser';

/** Sites are match patterns, e.g. `*://docs.example.com/*`; the background follows what is granted here. */
export async function enabledSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** To be called in the event of a click, before any `await`: the browser asks the user. True where they agreed. */
export function enableSites(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Takes the permission back; the background then registers nothing there any more. */
export async function disableSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Called after sites were enabled or disabled, here or in the browser's own settings. */
export function onSitesChange(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}
