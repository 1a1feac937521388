import type { WatchWithPalette } from '../editors/lazy-watch.ts';
import { type EditorWatch, type WatchOptions, watchEditors } from '../editors/watch.ts';
import { hostPalette } from './palette-host.ts';
import { chosenMark } from './remembered.ts';

/** As `watchEditors`, with the palette that opens at the caret. */
export function watchWithPalette(options: WatchOptions): WatchWithPalette {
  const mark = chosenMark(options.signal);
  const palette = hostPalette(() => watch, mark, options.signal);
  const watch: EditorWatch = watchEditors({ ...options, trigger: { mark, heard: palette.heard } });
  return { ...watch, openPalette: palette.open };
}
