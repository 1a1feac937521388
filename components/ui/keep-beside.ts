import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  type ReferenceElement,
  shift,
} from '@floating-ui/dom';

/** Keeps a floating element under its button or another place, or above where there is more room, until the signal. */
export function keepBeside(
  reference: ReferenceElement,
  floating: HTMLElement,
  signal: AbortSignal,
  placement: Placement = 'bottom-end',
): void {
  if (signal.aborted) return;
  const stop = autoUpdate(reference, floating, async () => {
    const { x, y } = await computePosition(reference, floating, {
      placement,
      strategy: 'fixed',
      middleware: [offset(4), flip({ padding: 8 }), shift({ padding: 8 })],
    });
    Object.assign(floating.style, { left: `${x}px`, top: `${y}px`, opacity: '1' });
  });
  signal.addEventListener('abort', () => {
    stop();
    floating.style.opacity = '';
  });
}
