import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Keeps a floating element under its button, or above where there is more room, until the signal. */
export function keepBeside(button: HTMLElement, floating: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = autoUpdate(button, floating, async () => {
    const { x, y } = await computePosition(button, floating, {
      placement: 'bottom-end',
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
