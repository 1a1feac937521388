import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { suggestedKeys } from './lib/background/suggested-keys.ts';
import { sidebarAtOnce } from './scripts/sidebar-at-once.ts';

// Preact's only use of innerHTML is dangerouslySetInnerHTML, which nothing here uses: dropped, so that
// the Firefox add-on linter has nothing to warn of and the sidebar can't be made to parse HTML.
function noInnerHtml() {
  return {
    name: 'no-inner-html',
    enforce: 'post' as const,
    transform(code: string, id: string) {
      if (!/node_modules\/preact\/dist\/preact\.m/.test(id)) return null;
      const out = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '(void 0)');
      if (out === code) throw new Error('preact changed: update no-inner-html in wxt.config.ts');
      return { code: out, map: null };
    },
  };
}

/** Keys in public/_locales. */
const descriptions: Record<keyof typeof suggestedKeys, string> = {
  'toggle-sidebar': '__MSG_commandToggle__',
  'insert-snippet': '__MSG_commandInsert__',
  'save-selection': '__MSG_commandSave__',
  'next-problem': '__MSG_commandNext__',
  'previous-problem': '__MSG_commandPrevious__',
  'show-problem': '__MSG_commandCard__',
  'fix-problem': '__MSG_commandFix__',
};

/**
 * What our own pages and the background may load and whom they may talk to: nothing but the extension's own files. That
 * nothing leaves the device is thereby the browser's promise as well.
 */
const PAGES_POLICY = [
  "default-src 'none'",
  ...['script-src', 'worker-src', 'style-src', 'connect-src'].map((what) => `${what} 'self'`),
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact(), noInnerHtml(), sidebarAtOnce()] }),
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    // The test build may work on localhost only; the store build asks for no site at all.
    ...(mode === 'e2e' && { host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] }),
    // The pages that a content script frames. A dynamic address keeps pages from probing for the extension.
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'palette.html', 'card.html'],
        matches: ['*://*/*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    // Without it the sidebar's worker does not start in pages that isolate themselves. Firefox knows no such key, and in
    // watch mode the pages' scripts come from a server that sends no such header.
    ...(browser !== 'firefox' && command === 'build' && { cross_origin_embedder_policy: { value: 'require-corp' } }),
    // In watch mode the pages' scripts come from a server.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    action: { default_title: '__MSG_actionTitle__' },
    // Chrome takes at most four suggestions; whatever has none is set by the user, on the browser's own page.
    commands: Object.fromEntries(
      Object.entries(suggestedKeys).map(([name, keys], index) => [
        name,
        {
          ...((browser === 'firefox' || index < 4) && { suggested_key: { default: keys } }),
          description: descriptions[name as keyof typeof suggestedKeys],
        },
      ]),
    ),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'zhouquan@zhouquan.app',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
