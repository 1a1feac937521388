import type { SidebarState } from '../messaging/sidebar-port.ts';
import type { OpenEditor } from './open-editors.ts';
import type { Attachment } from './session.ts';

/** What the header says: `analysed` is the version of the draft that the sidebar shows, if it shows any. */
export function attachmentOf(
  link: SidebarState,
  open: OpenEditor | null,
  analysed: number | undefined,
  halted: boolean,
): Attachment {
  if (link === 'connecting') return { state: 'connecting' };
  if (link === 'absent') return { state: 'detached', why: 'no-access' };
  if (link === 'refused') return { state: 'detached', why: 'refused' };
  if (!open) return { state: 'detached', why: 'no-editor' };
  const { editor, title, url, draft, whole } = open;
  const characters = draft.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    state: 'attached',
    editor,
    title,
    url,
    characters,
    stale: draft.version !== analysed,
    ...(whole && { whole }),
    ...(halted && { halted }),
  };
}
