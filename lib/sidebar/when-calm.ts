/** Milliseconds without a key after which nobody is typing. */
const CALM = 150;

/**
 * Puts work off for as long as keys are pressed in this page, and does it in order then: what is shown may be late, what
 * is typed may not. At once where no key was.
 */
export function whenCalm(signal: AbortSignal): (work: () => void) => void {
  const waiting: (() => void)[] = [];
  let pressed = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const press = () => {
    pressed = performance.now();
  };
  addEventListener('keydown', press, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const go = () => {
    const left = pressed + CALM - performance.now();
    timer = left > 0 ? setTimeout(go, left) : undefined;
    if (timer === undefined) for (const work of waiting.splice(0)) work();
  };
  return (work) => {
    waiting.push(work);
    if (timer === undefined) go();
  };
}
