import type { LiveDemoProps } from '../../components/welcome/live-demo.tsx';
import { createDemo } from '../../lib/demo/demo.ts';
import { USUAL_MARK } from '../../lib/draft/trigger-mark.ts';
import { t } from '../../lib/locale/locale.ts';
import { rescueService, snippetService } from '../../lib/messaging/services.ts';
import { createSession } from '../../lib/sidebar/create-session.ts';

/** The demo with a session of its own; what it shows is read anew at each render. */
export function startDemo(signal: AbortSignal): () => LiveDemoProps {
  const demo = createDemo({
    editorName: t('welcome.demo.editor'),
    snippets: snippetService(),
    place: async () => ({ kind: '', ...session.snippets.serves() }),
    // What the page tells to be typed, whatever the user has chosen since.
    mark: () => USUAL_MARK,
    signal,
  });
  const session = createSession({
    connect: demo.connect,
    memory: demo.memory,
    snippets: demo.snippets,
    rescue: rescueService(),
    usualKind: async () => '',
    // The sample is about what ships.
    ownPacks: (listener) => listener([]),
    signal,
  });
  demo.follow(session);
  return () => ({
    done: demo.progress.value,
    session,
    host: {},
    palette: demo.palette,
    onSheet: demo.mount,
    onRestart: () => void demo.restart(),
  });
}
