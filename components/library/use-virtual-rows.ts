import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
  /** Those in view and a few around them. */
  items: VirtualItem[];
  /** CSS pixels of all. */
  height: number;
  scrollTo(index: number): void;
}

/** Only the rows in view are rendered, so that a hundred thousand scroll as a hundred do. `size` in CSS pixels. */
export function useVirtualRows(area: RefObject<HTMLElement | null>, count: number, size: number): VirtualRows {
  const [, render] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => area.current,
    estimateSize: () => size,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => render(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}
