/** The elements that can have a shadow root, beside those of the page's own making. */
const HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** The outermost editable element around `element`: the body where a whole frame is editable. Null if it is not. */
export function editableHost(element: Element): HTMLElement | null {
  const { document: page } = { document: element.ownerDocument };
  if (page.designMode === 'on') return page.body;
  if (!(element instanceof element.ownerDocument.defaultView!.HTMLElement) || !element.isContentEditable) return null;
  let host: HTMLElement = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host.tagName === 'HTML' ? page.body : host;
}

/** The focused element, inside shadow roots too. */
export function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined = element && shadowOf(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}

/** Both browsers let content scripts into closed shadow roots, each in its own way. */
function shadowOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } };
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (element.shadowRoot || (!element.tagName.includes('-') && !element.matches(HOSTS))) return element.shadowRoot;
  return openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
