import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../pages/node_modules/esbuild/lib/main.js';

/** Builds the extension the suite runs in: only what touches editors. Returns its folder. */
export async function buildHarness(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `zhouquan-${browser}-`));
  await build({
    entryPoints: ['content', 'bridge', 'background'].map((name) => join(import.meta.dirname, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
  });
  const manifest = {
    manifest_version: 3,
    name: 'zhouquan editor suite',
    version: '1',
    content_scripts: [
      {
        matches: ['http://127.0.0.1/*', 'http://localhost/*'],
        js: ['content.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'],
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'editors@zhouquan.app' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
