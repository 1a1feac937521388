import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { OwnPalette } from '../../lib/workbench/own-palette.ts';
import { keepBeside } from '../ui/keep-beside.ts';
import { Palette } from './palette.tsx';

/** The palette on a page that has an editor of its own, at the caret. */
export function PaletteBeside({ palette: { session, beside } }: { palette: OwnPalette }) {
  const place = useRef<HTMLDivElement>(null);
  const at = beside.value;
  useLayoutEffect(() => {
    if (!at) return;
    const shown = new AbortController();
    const caret = () => new DOMRect(at.left, at.top, 0, at.bottom - at.top);
    keepBeside({ getBoundingClientRect: caret }, place.current!, shown.signal, 'bottom-start');
    return () => shown.abort();
  }, [at]);
  if (!at) return null;
  return (
    <div ref={place} class="palette-beside" role="dialog" aria-label={t('palette.label')}>
      <Palette session={session} within />
    </div>
  );
}
