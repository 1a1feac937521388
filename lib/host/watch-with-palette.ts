import type { WatchWithPalette } from '../editors/lazy-watch.ts';
import { type EditorWatch, type WatchOptions, watchEditors } from '../editors/watch.ts';
import { hostPalette } from './palette-host.ts';

/** As `watchEditors`, with the palette that opens at the caret. */
export function watchWithPalette(options: WatchOptions): WatchWithPalette {
  const palette = hostPalette(() => watch, options.signal);
  const watch: EditorWatch = watchEditors({ ...options, onTrigger: palette.heard });
  return { ...watch, openPalette: palette.open };
}
