import { keepErrand } from './errands.ts';
import { type ClickedTab, openSidebar } from './open-sidebar.ts';

/**
 * Opens the sidebar with a new snippet that holds what is selected. `text` is that as far as the browser tells; in an
 * editor the sidebar knows it better, with its paragraphs. To be called in the event of the click or key.
 */
export async function saveSelection(tab: ClickedTab, text: string): Promise<void> {
  const opening = openSidebar(tab, { type: 'show-sidebar', focus: true });
  await keepErrand(tab.id!, { type: 'save-selection', text });
  await opening;
}
