import { t } from '../../lib/locale/locale.ts';
import { documentService, rescueService, snippetService } from '../../lib/messaging/services.ts';
import { createSession } from '../../lib/sidebar/create-session.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { createWorkbench, type Workbench } from '../../lib/workbench/workbench.ts';

/** The workbench and the session of the sidebar beside it. `mark` opens the palette. */
export function startWorkbench(mark: () => string, signal: AbortSignal): { workbench: Workbench; session: Session } {
  const snippets = snippetService();
  const workbench = createWorkbench({
    editorName: t('workbench.editor'),
    snippets,
    place: async () => ({ kind: '', ...session.snippets.serves() }),
    mark,
    signal,
  });
  const session = createSession({
    connect: workbench.connect,
    memory: documentService(),
    snippets,
    rescue: rescueService(),
    usualKind: async () => (await readSettings()).kind,
    signal,
  });
  return { workbench, session };
}
