/**
 * Calls `heard` with how many semicolons of either width were typed in a row, never for what is being composed: what an
 * input method puts in at the end of a composition counts, the letters on the way there don't.
 */
export function watchTrigger(page: Document, signal: AbortSignal, heard: (run: number) => void): void {
  let run = 0;
  const typed = (data: string | null) => {
    const before = run;
    run = 0;
    for (const character of data ?? '') run = /[;；]/u.test(character) ? run + 1 : 0;
    if (run && run === data?.length) run += before;
    if (run) heard(run);
  };
  const listening = { capture: true, passive: true, signal };
  page.addEventListener(
    'beforeinput',
    ({ isTrusted, isComposing, data }) => isTrusted && !isComposing && typed(data),
    listening,
  );
  page.addEventListener('compositionend', ({ isTrusted, data }) => isTrusted && typed(data), listening);
}
