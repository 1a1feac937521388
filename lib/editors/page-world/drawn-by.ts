/** What React notes of what it drew, as far as it is used here: https://github.com/facebook/react, ReactInternalTypes.js */
interface Fiber {
  return: Fiber | null;
  stateNode: unknown;
  memoizedProps: Record<string, unknown> | null;
}

/** The first thing found in what React drew an element in, from the inside out. */
export function drawnBy<T>(element: Element, find: (fiber: Fiber) => T | null | undefined): T | undefined {
  // `__reactFiber$…`, in older versions `__reactInternalInstance$…`.
  const name = Object.keys(element).find((key) => /^__react[FI]/.test(key));
  let fiber = name ? (element as unknown as Record<string, Fiber>)[name]! : null;
  for (; fiber; fiber = fiber.return) {
    const found = find(fiber);
    if (found) return found;
  }
  return undefined;
}
