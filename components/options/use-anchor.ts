import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What a user does who wants to look elsewhere. */
const OWN_WAY = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings what the address names behind its # into sight: the browser looks for it before the page is rendered. What
 * stands above it is filled in bit by bit and pushes it on, so it is followed until the user goes their own way.
 */
export function useAnchor(): void {
  const following = useRef(true);
  useEffect(() => {
    const ended = new AbortController();
    const leave = () => {
      following.current = false;
      ended.abort();
    };
    for (const type of OWN_WAY) addEventListener(type, leave, { signal: ended.signal, passive: true });
    return () => ended.abort();
  }, []);
  useLayoutEffect(() => {
    if (following.current) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}
