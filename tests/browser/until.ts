/**
 * Resolves with what `look` finds, as soon as the page or its selection has changed so that it finds something. Where it
 * never does, the test runs into its time limit.
 */
export function until<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const observer = new MutationObserver(() => check());
    const check = () => {
      const found = look();
      if (!found) return;
      observer.disconnect();
      ended.abort();
      resolve(found);
    };
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    document.addEventListener('selectionchange', check, { signal: ended.signal });
    check();
  });
}
