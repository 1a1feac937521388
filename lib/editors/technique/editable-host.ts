/** The outermost editable element around `element`: the body where a whole frame is editable. Null if it is not. */
export function editableHost(element: Element): HTMLElement | null {
  const { document: page } = { document: element.ownerDocument };
  if (page.designMode === 'on') return page.body;
  if (!(element instanceof element.ownerDocument.defaultView!.HTMLElement) || !element.isContentEditable) return null;
  let host: HTMLElement = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host.tagName === 'HTML' ? page.body : host;
}

/** The focused element, inside open shadow roots too. */
export function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
