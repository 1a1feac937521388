import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the card has the keys: what it says of them is only true then. In a page of its own it has them when that page
 * has, `within` another while the focus is in it.
 */
export function useInUse(card: RefObject<HTMLElement | null>, within: boolean): boolean {
  const [inUse, setInUse] = useState(!within && document.hasFocus());
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const look = () =>
      setInUse(document.hasFocus() && (!within || card.current?.contains(document.activeElement) === true));
    for (const name of ['focus', 'blur', 'focusin', 'focusout'])
      addEventListener(name, name === 'focusout' ? () => setTimeout(look) : look, { signal });
    return () => stopped.abort();
  }, []);
  return inUse;
}
