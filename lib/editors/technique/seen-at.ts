import type { Box } from './marker.ts';

/** Whether it is the editor that shows at a point of its own window: neither cut off there nor under something else. */
export function isSeenAt(root: HTMLElement, x: number, y: number): boolean {
  const tree = root.getRootNode() as Document | ShadowRoot;
  const top = tree.elementFromPoint(x, y);
  return top !== null && root.contains(top);
}

/** Whether the middle of any of these boxes, the lines of some words, can be seen in the editor. */
export function areSeen(root: HTMLElement, boxes: readonly Box[]): boolean {
  return boxes.some(({ left, top, right, bottom }) => isSeenAt(root, (left + right) / 2, (top + bottom) / 2));
}
