import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimDocument } from '../../lib/editors/claim.ts';
import { watchLazily } from '../../lib/editors/lazy-watch.ts';
import { onPaletteOrder } from '../../lib/host/palette-order.ts';
import { randomToken } from '../../lib/host/random-token.ts';
import { hostSidebar } from '../../lib/host/sidebar-host.ts';
import { connectEditor, type EditorConnection } from '../../lib/messaging/editor-port.ts';
import { frameService } from '../../lib/messaging/services.ts';

// Registered by the background for the sites the user has enabled, or run once by the toolbar button. Until an editor
// has the focus it costs a listener, and, in the top frame, the sidebar's tab; what knows editors comes in then.
export default defineContentScript({
  registration: 'runtime',
  // None of its own; watch mode fails on a change where there is no list at all.
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const ended = new AbortController();
    const { signal } = ended;
    const end = () => ended.abort();
    const isAlive = () => browser.runtime?.id !== undefined;
    if (!claimDocument(document, { isAlive, end, signal })) return;
    ctx.onInvalidated(end);

    const token = window === top ? randomToken() : null;
    let connection: EditorConnection | null = null;
    const connect = () => {
      connection ??= connectEditor({ api: watch.api, token, onReconnect: watch.resend, signal });
      return connection;
    };
    const watch = watchLazily({
      document,
      signal,
      load: () => frameService().injectEditors(),
      inject: () => frameService().injectBridge(),
      send: (event) => connect().send(event),
    });
    onPaletteOrder(watch.openPalette, signal);
    if (token) void hostSidebar({ token, onOpen: connect, signal });
  },
});
