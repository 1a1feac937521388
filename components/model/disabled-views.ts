import type { Attachment } from '../../lib/sidebar/session.ts';
import type { View } from '../tabs.tsx';

const NEED_TEXT: readonly View[] = ['outline', 'gaps', 'problems', 'schedule', 'versions'];

/** The views that have nothing to work on. The snippets always do. */
export function disabledViews(attachment: Attachment): readonly View[] {
  if (attachment.state !== 'attached') return NEED_TEXT;
  return attachment.editor.can.read ? [] : NEED_TEXT;
}
