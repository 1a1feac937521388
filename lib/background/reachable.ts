// The browsers' own stores are closed to every extension.
const CLOSED =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/** Whether a script can run on the page at all, as far as its address tells; an unknown address counts as yes. */
export function isReachable(url: string | undefined): boolean {
  if (url === undefined) return true;
  if (/\.pdf([?#]|$)/i.test(url)) return false;
  return /^(https?|file):/.test(url) && !CLOSED.test(url);
}
