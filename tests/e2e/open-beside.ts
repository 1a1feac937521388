import { testIds } from '../../components/test-ids.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import type { DemoEditor } from './demo-editors.ts';

/** A page's editor, and where a person clicks to write in it. */
export type Beside = Pick<DemoEditor, 'id' | 'editable' | 'frame'>;

/** Opens an editor's page, clicks into the editor as a writer does, and opens the sidebar beside it. */
export async function openBeside(driver: Driver, pages: string, editor: Beside): Promise<Sidebar> {
  await openEditor(driver, pages, editor);
  await clickSmallTab(driver);
  const sidebar = await driver.sidebar();
  await untilAnalysed(sidebar);
  return sidebar;
}

/** Opens an editor's page and clicks into the editor. */
export async function openEditor(driver: Driver, pages: string, editor: Beside): Promise<void> {
  await driver.open(`${pages}/${editor.id}`);
  await driver.evaluate(() => window.__ready);
  await driver.click(editor.editable, { frame: editor.frame });
}

/** Resolves once the sidebar shows what it found in a draft. */
export async function untilAnalysed(sidebar: Sidebar): Promise<void> {
  const analysed = sidebar.until((app) => {
    const data = document.querySelector<HTMLElement>(`[data-testid="${app}"]`)?.dataset;
    return data?.state === 'attached' && data.version !== undefined;
  }, testIds.app);
  await analysed.catch(async (cause) => {
    const shown = await sidebar.evaluate(() => document.body.innerText);
    throw new Error(`The sidebar did not read the draft. It shows: ${shown}`, { cause });
  });
}

/**
 * Clicks the small tab at the window's right edge; see lib/host/sidebar-style.ts for where it is. Not where the sidebar
 * stands open because it was left so on this site: the click would go to whatever is in it at that place.
 */
export async function clickSmallTab(driver: Driver) {
  // Once the tab is there its host ends the document, or the page's modal dialog; what is inside is hidden from the page.
  await driver.until(() => document.querySelector('html > div, dialog > [popover]'));
  const { width, height, isOpen } = await driver.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    isOpen: document.elementFromPoint(innerWidth - 20, 20)?.matches('html > div, dialog > [popover]'),
  }));
  if (!isOpen) await driver.clickAt(width - 20, height * 0.75 - 20);
}
