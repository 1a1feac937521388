/**
 * The outermost document around a page that may be reached from it, and where the page's window begins in it: an editor
 * in a small frame of its own has no room for anything beside its caret.
 */
export function outermost(page: Document): { page: Document; left: number; top: number } {
  let view = page.defaultView!;
  let left = 0;
  let top = 0;
  for (let frame = view.frameElement; frame; frame = view.frameElement) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    view = frame.ownerDocument.defaultView!;
  }
  return { page: view.document, left, top };
}
