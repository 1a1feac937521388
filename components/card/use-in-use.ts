import { useEffect, useState } from 'preact/hooks';

/** Whether this page has the keys: what it says of them is only true then. */
export function useInUse(): boolean {
  const [inUse, setInUse] = useState(document.hasFocus());
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    addEventListener('focus', () => setInUse(true), { signal });
    addEventListener('blur', () => setInUse(false), { signal });
    return () => stopped.abort();
  }, []);
  return inUse;
}
