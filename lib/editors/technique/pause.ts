/**
 * Waits for the page to notice: editors follow the selection and re-render in tasks of their own and announce neither.
 * Every wait that can end early does so through `signal` or `changed`.
 */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves true as soon as `test` holds after a change under `root`, false when `ms` have passed without. */
export function until(root: Node, test: () => boolean, ms: number): Promise<boolean> {
  if (test()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = (result: boolean) => {
      observer.disconnect();
      root.removeEventListener('input', look);
      clearTimeout(timer);
      resolve(result);
    };
    const look = () => test() && done(true);
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener('input', look);
    const timer = setTimeout(() => done(test()), ms);
  });
}
