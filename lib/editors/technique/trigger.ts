import { signsOf, widthsOf } from '../../draft/trigger-mark.ts';
import type { Typing } from './typing.ts';

/** What of the mark was typed: its first sign, or all of it. */
export type Heard = (what: 'begun' | 'typed') => void;

/**
 * Calls `heard` when the mark that asks for a snippet is typed, never for what is being composed: what an input method
 * puts in at the end of a composition counts, the letters on the way there don't. `mark` is asked each time, as it may
 * be changed; the empty one is never typed. What was held while something was written counts when it is typed.
 */
export function watchTrigger(
  page: Document,
  { late }: Pick<Typing, 'late'>,
  signal: AbortSignal,
  mark: () => string,
  heard: Heard,
): void {
  let tail = '';
  const typed = (data: string | null) => {
    const wanted = mark();
    tail = data ? (tail + data).slice(-2 * wanted.length) : '';
    if (!wanted || !data) return;
    const signs = signsOf(wanted);
    const found = widthsOf(wanted).find((text) => tail.endsWith(text));
    // A row of more signs than the mark has is a row of signs.
    if (found && !signs.has([...tail.slice(0, -found.length)].at(-1) ?? '')) heard('typed');
    else if (widthsOf(wanted).some((text) => tail.endsWith([...text][0]!))) heard('begun');
  };
  const listening = { capture: true, passive: true, signal };
  page.addEventListener(
    'beforeinput',
    ({ isTrusted, isComposing, data }) => isTrusted && !isComposing && typed(data),
    listening,
  );
  page.addEventListener('compositionend', ({ isTrusted, data }) => isTrusted && typed(data), listening);
  late.add(typed);
  signal.addEventListener('abort', () => late.delete(typed), { once: true });
}
