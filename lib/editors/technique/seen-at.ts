/** Whether it is the editor that shows at a point of its own window: neither cut off there nor under something else. */
export function isSeenAt(root: HTMLElement, x: number, y: number): boolean {
  const tree = root.getRootNode() as Document | ShadowRoot;
  const top = tree.elementFromPoint(x, y);
  return top !== null && root.contains(top);
}
