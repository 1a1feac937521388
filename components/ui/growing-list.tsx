import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface GrowingListProps<Row> {
  rows: Row[];
  render(row: Row, index: number): ComponentChildren;
  /** A row that must be there, even if it is far down. */
  show?: (row: Row) => boolean;
}

const STEP = 80;

/** Renders a long list as far as it has been scrolled. Put it inside the list element; rows bring their own keys. */
export function GrowingList<Row>({ rows, render, show }: GrowingListProps<Row>) {
  const [grown, setGrown] = useState(STEP);
  const end = useRef<HTMLLIElement>(null);
  const wanted = show ? rows.findIndex(show) + 1 : 0;
  const count = Math.max(grown, wanted);

  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry!.isIntersecting && setGrown((now) => Math.max(now, count) + STEP),
      { rootMargin: '800px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, rows.length]);

  return (
    <>
      {rows.slice(0, count).map(render)}
      {count < rows.length && <li ref={end} role="presentation" style={{ height: '1px' }} />}
    </>
  );
}
