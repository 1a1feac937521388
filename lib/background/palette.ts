import type { ClickedTab } from './open-sidebar.ts';
import { openOwnSidebar } from './own-sidebar.ts';
import { tellPage } from './page-script.ts';
import { isReachable } from './reachable.ts';

/**
 * Opens the palette at the caret of the tab's focused editor; where scripts can't run, the browser's own sidebar, which has
 * the snippets, too. To be called in the event of the click or key.
 */
export async function openPalette({ id, url, windowId }: ClickedTab): Promise<void> {
  if (id === undefined || !isReachable(url)) return openOwnSidebar(windowId);
  await tellPage(id, { type: 'open-palette' });
}
