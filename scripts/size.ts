// Holds what every page and every opening of the sidebar has to load to its limit (gzip, store build for Chrome). Each file
// costs time, too, however small.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from './build.ts';

const folder = await build('chrome', 'store');

const limits = [
  { what: 'content script, in every frame of an enabled site', kB: 12, files: ['content-scripts/page.js'] },
  { what: 'bridge, in pages whose editor needs its own API', kB: 4, files: ['bridge.js'] },
  { what: 'sidebar, first load', kB: 60, files: loadedBy('sidebar.html'), most: 7 },
];

for (const { what, kB, files, most = files.length } of limits) {
  const missing = files.filter((file) => !existsSync(resolve(folder, file)));
  if (missing.length > 0)
    throw new Error(`The build has no ${missing.join(', ')}: correct the list in scripts/size.ts.`);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(folder, file))).length, 0);
  const within = bytes <= kB * 1000 && files.length <= most;
  console.log(
    `${within ? 'ok' : 'TOO BIG'}  ${(bytes / 1000).toFixed(1)} of ${kB} kB in ${files.length} files  ${what}`,
  );
  if (!within) process.exitCode = 1;
}

/** A page with all scripts and styles that it loads at once; Vite lists static imports as `modulepreload`. */
function loadedBy(page: string) {
  const html = readFileSync(resolve(folder, page), 'utf8');
  const links = html.matchAll(/<(?:script[^>]*? src|link[^>]*? href)="\/?([^"]+\.(?:js|css))"/g);
  return [page, ...new Set([...links].map((match) => match[1]!))];
}
