import { enableSites } from '../sites/site-access.ts';
import { sitePattern } from '../sites/site-pattern.ts';
import { type ClickedTab, openSidebar } from './open-sidebar.ts';

/**
 * "Always on this site": the browser asks the user, then the sidebar opens. To be called in the event of a click, before
 * any `await`. On a page that belongs to no site there is nothing to enable: the settings show which are.
 */
export async function enableSite(tab: ClickedTab, openSettings: () => Promise<void>): Promise<void> {
  const pattern = sitePattern(tab.url ?? '');
  if (!pattern) return openSettings();
  if (await enableSites([pattern])) await openSidebar(tab, { type: 'show-sidebar', focus: true });
}
