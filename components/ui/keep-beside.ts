import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  type ReferenceElement,
  shift,
} from '@floating-ui/dom';

/**
 * Keeps a floating element under its button or another place, or above where there is more room, until the signal; within
 * the window, and within `room` where one is given.
 */
export function keepBeside(
  reference: ReferenceElement,
  floating: HTMLElement,
  signal: AbortSignal,
  placement: Placement = 'bottom-end',
  room?: Element,
): void {
  if (signal.aborted) return;
  const within = { padding: 8, ...(room && { boundary: room }) };
  const stop = autoUpdate(reference, floating, async () => {
    const { x, y } = await computePosition(reference, floating, {
      placement,
      strategy: 'fixed',
      middleware: [offset(4), flip(within), shift(within)],
    });
    Object.assign(floating.style, { left: `${x}px`, top: `${y}px`, opacity: '1', pointerEvents: 'auto' });
  });
  signal.addEventListener('abort', () => {
    stop();
    floating.style.opacity = '';
    floating.style.pointerEvents = '';
  });
}
