/** Notes how far everything around an editor is scrolled, outside its frame too; what is given back puts it back. */
export function noteScroll(root: HTMLElement): () => void {
  const places = [...around(root)].map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  return () => {
    for (const { element, top, left } of places)
      if (element.scrollTop !== top || element.scrollLeft !== left)
        element.scrollTo({ top, left, behavior: 'instant' });
  };
}

function* around(root: HTMLElement): Generator<Element> {
  for (let element: Element | null = root; element; element = parentOf(element)) yield element;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  return 'host' in tree ? (tree as ShadowRoot).host : (element.ownerDocument.defaultView?.frameElement ?? null);
}
