import { createServer } from 'node:http';
import { build } from 'vite';

/** The bundled page, isolated across origins: only then are the browser's clocks fine enough. */
export async function servePage(): Promise<{ url: string; close(): void }> {
  const entry = new URL('page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const { output } = [built].flat()[0] as { output: { type: string; code?: string }[] };
  const script = output.find(({ type }) => type === 'chunk')!.code!;
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response
      .writeHead(200, {
        'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The search page has no port to be served at.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
