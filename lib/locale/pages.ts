import { pages as en } from './en/pages.ts';
import { addTexts } from './locale.ts';
import { pages as zhCN } from './zh-CN/pages.ts';

/** Call before the first text of the settings or the welcome page; the sidebar loads without them. */
export function addPageTexts(): void {
  addTexts({ 'zh-CN': zhCN, en });
}
