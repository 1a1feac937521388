import type { Attachment } from '../../lib/sidebar/session.ts';

/** Whether there is a text to work on: the editor is followed, or was read on request. */
export function isReadable(attachment: Attachment): boolean {
  return attachment.state === 'attached' && (attachment.editor.can.read || attachment.whole !== undefined);
}
