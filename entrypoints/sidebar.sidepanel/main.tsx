import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app.tsx';
import type { HostActions } from '../../components/header/host-menu.ts';
import { fetchLaterViews } from '../../components/later-views.ts';
import { saveFile } from '../../components/save-file.ts';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { documentService, sidebarService, snippetService } from '../../lib/messaging/services.ts';
import { connectSidebar } from '../../lib/messaging/sidebar-port.ts';
import { createSession } from '../../lib/sidebar/create-session.ts';
import { readSettings, watchSettings } from '../../lib/store/settings.ts';

const ended = new AbortController();

// Only the content script that framed this page knows the token; the browser's own sidebar needs none.
const token = new URLSearchParams(location.search).get('token');

const session = createSession({
  connect: (listeners) => connectSidebar({ token, signal: ended.signal, ...listeners }),
  memory: documentService(),
  snippets: snippetService(),
  signal: ended.signal,
});

// The page stays blank until the theme is known: better a moment of nothing than a flash of the wrong colour.
const settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings, 'sidebar');
watchSettings(applyTheme, ended.signal);

const host: HostActions = {
  openOptions: () => void browser.runtime.openOptionsPage(),
  saveFile,
  openWorkbench: () => void sidebarService().openWorkbench(),
  // The browser closes its own sidebar itself.
  ...(token !== null && { hide: () => void sidebarService().hide() }),
};

render(<App session={session} host={host} />, document.body);
// What nobody sees yet comes in behind what they do.
requestAnimationFrame(() => setTimeout(fetchLaterViews));
