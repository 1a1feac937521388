import assert from 'node:assert/strict';
import { testIds } from '../../components/test-ids.ts';
import { en } from '../../lib/locale/en.ts';
import { zhCN } from '../../lib/locale/zh-CN.ts';
import type { Driver, Sidebar } from '../driver/driver.ts';
import { clickAt } from './click-at.ts';
import type { DemoEditor } from './demo-editors.ts';

/** Selects a line of a paragraph with mouse and keys, and returns its text once the sidebar offers to keep it. */
export async function selectLine(driver: Driver, sidebar: Sidebar, editor: DemoEditor): Promise<string> {
  await sidebar.shown(testIds.snippetAdd);
  await clickAt(driver, editor, 'paragraph');
  await driver.press('Home');
  await untilKeeps(sidebar, false);
  await driver.press('Shift+End');
  await untilKeeps(sidebar, true);
  const [selected, clicked] = await driver.evaluate(
    (frame, selector) => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement)
        return [field.value.slice(field.selectionStart, field.selectionEnd), field.value];
      const view = frame ? document.querySelector<HTMLIFrameElement>(frame)!.contentWindow! : window;
      return [view.getSelection()!.toString(), view.document.querySelector(selector)!.textContent!];
    },
    editor.frame,
    editor.paragraph.selector,
  );
  assert.match(selected, /^[^\n]{8,}$/, `A line was to be selected, not “${selected}”.`);
  assert(clicked.includes(selected), `“${selected}” is not in the paragraph that was clicked.`);
  return selected;
}

/** Resolves once the sidebar's button for a new snippet offers to keep what is selected, or once it does not. */
export function untilKeeps(sidebar: Sidebar, keeps: boolean): Promise<void> {
  return sidebar.until(
    (add, offers, keeps) => {
      const label = document.querySelector(`[data-testid="${add}"]`)?.textContent?.trim();
      return label !== undefined && offers.includes(label) === keeps;
    },
    testIds.snippetAdd,
    [zhCN, en].map((texts) => texts['snippets.addSelection']),
    keeps,
  );
}
