import type { Driver } from '../driver/driver.ts';
import type { DemoEditor } from './demo-editors.ts';

/** Puts the caret where the first paragraph or the title begins, with the mouse. */
export function clickAt(driver: Driver, editor: DemoEditor, place: 'paragraph' | 'title'): Promise<void> {
  const { selector, offset } = editor[place];
  return driver.click(selector, { frame: editor.frame, offset });
}
