import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from '../../components/app.tsx';
import { fetchLaterViews } from '../../components/later-views.ts';
import { saveFile } from '../../components/save-file.ts';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { documentService, rescueService, sidebarService, snippetService } from '../../lib/messaging/services.ts';
import { connectSidebar } from '../../lib/messaging/sidebar-port.ts';
import { createSession } from '../../lib/sidebar/create-session.ts';
import { followOwnPacks } from '../../lib/store/own-packs.ts';
import { readLook, readSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import { pageHost } from './page-host.ts';
import { panelHost } from './panel-host.ts';

const ended = new AbortController();

// Only the content script that framed this page knows the token; the browser's own sidebar needs none.
const query = new URLSearchParams(location.search);
const token = query.get('token');
const host = token === null ? panelHost() : pageHost(query.get('side') === 'left' ? 'left' : 'right');

// Whoever framed this page says how it is to look: it is there at once. Elsewhere it stays blank until the settings are
// read: better a moment of nothing than a flash of the wrong colour.
const reading = readSettings();
const look = token === null ? await reading : readLook(Object.fromEntries(query));
applyTheme(look);
await applyLanguage(look, 'sidebar');
let settings: Settings | null = null;
const heed = (now: Settings) => {
  settings = now;
  applyTheme(now);
};
void reading.then(heed);
watchSettings(heed, ended.signal);

const session = createSession({
  connect: (listeners) => connectSidebar({ token, signal: ended.signal, ...listeners }),
  memory: documentService(),
  snippets: snippetService(),
  rescue: rescueService(),
  usualKind: async () => (settings ?? (await reading)).kind,
  ownPacks: followOwnPacks,
  wantsCards: () => settings?.wordCard ?? false,
  signal: ended.signal,
});

function Sidebar() {
  return <App session={session} host={{ ...host.actions(), saveFile }} />;
}

render(<Sidebar />, document.body);
// What nobody sees yet comes in behind what they do.
requestAnimationFrame(() => setTimeout(fetchLaterViews));

// The small tab that stands for the closed sidebar shows the same number as the sidebar.
let told: number | null = null;
effect(() => {
  const count = session.analysis.value?.findings.length ?? null;
  if (token === null || count === told) return;
  told = count;
  // A page that is being left takes no order any more.
  sidebarService()
    .order({ type: 'count-problems', count })
    .catch(() => {});
});
