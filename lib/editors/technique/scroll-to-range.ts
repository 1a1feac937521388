/** Brings a range to the middle of what scrolls around it; its block may be taller than the window. */
export function scrollToRange(root: HTMLElement, range: Range): void {
  const node = range.startContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element) return;
  if (element !== root) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const view = root.ownerDocument.defaultView as Window & typeof globalThis;
  const [rect] = range.getClientRects();
  if (!rect || (rect.top >= 0 && rect.bottom <= view.innerHeight && element !== root)) return;
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(view.getComputedStyle(box).overflowY)) continue;
    box.scrollTop += rect.top - box.getBoundingClientRect().top - box.clientHeight / 2;
    return;
  }
  view.scrollBy(0, rect.top - view.innerHeight / 2);
}
