import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { OwnCard } from '../../lib/workbench/own-card.ts';
import { keepBeside } from '../ui/keep-beside.ts';
import { WordCard } from './word-card.tsx';

/** The card beside a marked word on a page that has an editor of its own; it stays in the element it is put into. */
export function CardBeside({ card }: { card: OwnCard }) {
  const place = useRef<HTMLDivElement>(null);
  const boxes = card.beside.value;
  useLayoutEffect(() => card.attach(place.current!), []);
  useLayoutEffect(() => {
    if (!boxes) return;
    const shown = new AbortController();
    const words = () => boundsOf(boxes);
    const room = place.current!.parentElement!;
    keepBeside({ getBoundingClientRect: words }, place.current!, shown.signal, 'bottom-start', room);
    return () => shown.abort();
  }, [boxes]);
  return (
    <div ref={place} class="card-beside" role="dialog" aria-label={t('card.label')} hidden={!boxes}>
      <WordCard session={card.session} within />
    </div>
  );
}

function boundsOf(boxes: { left: number; top: number; right: number; bottom: number }[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
