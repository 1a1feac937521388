import { testIds } from '../../components/test-ids.ts';
import type { Sidebar } from '../../tests/driver/driver.ts';

/** One state of the sidebar, as a person comes to it. */
export interface Scene {
  name: string;
  tab: string;
  /** Clicked in turn: a part, or the first whose name begins like this. */
  click?: string[];
}

/** What every combination of editor, language, colours and width is looked at in. */
export const scenes: Scene[] = [
  { name: 'outline', tab: 'outline' },
  { name: 'outline-open', tab: 'outline', click: [testIds.suggestion('')] },
  { name: 'outline-several', tab: 'outline', click: [testIds.chooseSeveral] },
  { name: 'gaps', tab: 'gaps' },
  { name: 'gaps-waive', tab: 'gaps', click: [testIds.waive('')] },
  { name: 'problems', tab: 'problems' },
  { name: 'problems-open', tab: 'problems', click: [testIds.finding('')] },
  { name: 'problems-ignore', tab: 'problems', click: [testIds.ignore('')] },
  { name: 'problems-fill', tab: 'problems', click: [testIds.fillOffer] },
  { name: 'problems-preview', tab: 'problems', click: [testIds.preview] },
  { name: 'snippets', tab: 'snippets' },
  { name: 'snippets-new', tab: 'snippets', click: [testIds.snippetAdd] },
  { name: 'schedule', tab: 'schedule' },
  { name: 'schedule-month', tab: 'schedule', click: [testIds.month(3)] },
  { name: 'versions', tab: 'versions' },
  { name: 'menu', tab: 'outline', click: [testIds.menu] },
];

/** Brings the sidebar there from wherever it is. */
export async function enter(sidebar: Sidebar, { tab, click = [] }: Scene): Promise<void> {
  // By way of another view: what was opened in this one is closed again.
  for (const view of [tab === 'versions' ? 'outline' : 'versions', tab]) {
    await sidebar.click(testIds.tab(view));
    await sidebar.until(
      (id) => document.querySelector(`[data-testid="${id}"][aria-selected="true"]`),
      testIds.tab(view),
    );
  }
  for (const beginning of click) {
    const [part] = await sidebar.parts(beginning);
    if (!part) throw new Error(`The view “${tab}” has nothing to click that is called ${beginning}…`);
    await sidebar.click(part);
  }
  // A menu is there before it has its place.
  await sidebar.until(() =>
    [...document.querySelectorAll(':popover-open')].every((menu) => getComputedStyle(menu).opacity === '1'),
  );
}
