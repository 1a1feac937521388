import type { Attachment } from '../../lib/sidebar/session.ts';
import type { View } from '../tabs.tsx';
import { isReadable } from './readable.ts';

const NEED_TEXT: readonly View[] = ['outline', 'gaps', 'problems', 'schedule', 'versions'];

/** The views that have nothing to work on. The snippets always do. */
export function disabledViews(attachment: Attachment): readonly View[] {
  return isReadable(attachment) ? [] : NEED_TEXT;
}
