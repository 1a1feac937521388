import { suggestedKeys } from '../../lib/background/suggested-keys.ts';
import { t } from '../../lib/locale/locale.ts';
import { followErrands } from '../../lib/messaging/follow-errands.ts';
import { documentService, rescueService, snippetService } from '../../lib/messaging/services.ts';
import { createSession } from '../../lib/sidebar/create-session.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import { followOwnPacks } from '../../lib/store/own-packs.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { followOwnKeys } from '../../lib/workbench/own-keys.ts';
import { createWorkbench, type Workbench } from '../../lib/workbench/workbench.ts';

interface Chosen {
  /** What opens the palette. */
  mark(): string;
  /** Whether the card is to open beside a marked word. */
  wantsCards(): boolean;
}

/** The workbench and the session of the sidebar beside it. */
export function startWorkbench(
  { mark, wantsCards }: Chosen,
  signal: AbortSignal,
): { workbench: Workbench; session: Session } {
  const snippets = snippetService();
  const workbench = createWorkbench({
    editorName: t('workbench.editor'),
    snippets,
    place: async () => ({ kind: '', ...session.snippets.serves() }),
    mark,
    signal,
  });
  const session = createSession({
    connect(listeners) {
      const onErrand = listeners.onErrand!;
      void followErrands(onErrand, signal);
      followOwnKeys(suggestedKeys, onErrand, signal);
      return workbench.connect(listeners);
    },
    memory: documentService(),
    snippets,
    rescue: rescueService(),
    usualKind: async () => (await readSettings()).kind,
    ownPacks: followOwnPacks,
    wantsCards,
    signal,
  });
  return { workbench, session };
}
