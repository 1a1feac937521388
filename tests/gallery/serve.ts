import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';

/** Serves the gallery; `port` 0 takes any free one. Close it when done. */
export async function serveGallery(port = 0): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: new URL('.', import.meta.url).pathname,
    plugins: [preact()],
    cacheDir: new URL('../../node_modules/.vite/gallery', import.meta.url).pathname,
    server: { port, fs: { allow: ['../..'] } },
    logLevel: 'warn',
  });
  return server.listen();
}

if (import.meta.main) {
  const server = await serveGallery(5174);
  // `printUrls` says nothing at this log level.
  console.log(`gallery: ${server.resolvedUrls?.local[0]}`);
}
