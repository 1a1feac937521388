const pages = new WeakSet<Document>();

/** Whether an input method is composing in a document, or what it composed has not settled: nothing is written then. */
export function composingIn(page: Document): boolean {
  return pages.has(page);
}

export function setComposing(page: Document, composing: boolean): void {
  if (composing) pages.add(page);
  else pages.delete(page);
}
