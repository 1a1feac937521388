import type { FrameWatch } from '../editors/lazy-watch.ts';
import { type EditorWatch, type WatchOptions, watchEditors } from '../editors/watch.ts';
import { hostCard } from './card-host.ts';
import { hostPalette } from './palette-host.ts';
import { chosenMark } from './remembered.ts';

/** As `watchEditors`, with the palette that opens at the caret and the card beside a marked word. */
export function watchFrame(options: WatchOptions): FrameWatch {
  const { send, signal } = options;
  const mark = chosenMark(signal);
  const palette = hostPalette(() => watch, mark, signal);
  const card = hostCard({ watch: () => watch, send, signal });
  const trigger = { mark, heard: palette.heard };
  const watch: EditorWatch = watchEditors({ ...options, trigger, onMarks: card.follow });
  return {
    resend: watch.resend,
    openPalette: palette.open,
    api: { ...watch.api, showCard: card.show },
  };
}
