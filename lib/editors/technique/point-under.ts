import type { Point } from './dom-points.ts';

/** Where in the text a place in the window is, in CSS pixels; null outside of `root`. */
export function pointUnder(root: HTMLElement, x: number, y: number): Point | null {
  const page = root.ownerDocument;
  const tree = root.getRootNode();
  const shadowRoots = 'host' in tree ? [tree as ShadowRoot] : [];
  const found = page.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (found) return root.contains(found.offsetNode) ? { node: found.offsetNode, offset: found.offset } : null;
  // Chromium before 128 has only this.
  const range = page.caretRangeFromPoint?.(x, y);
  return range && root.contains(range.startContainer)
    ? { node: range.startContainer, offset: range.startOffset }
    : null;
}
