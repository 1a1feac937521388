/** A frame made by an editor has no title of its own. */
export function titleOf(page: Document): string {
  if (page.title || page.defaultView === top) return page.title;
  try {
    return top?.document.title ?? '';
  } catch {
    // The page around it is of another origin.
    return '';
  }
}
