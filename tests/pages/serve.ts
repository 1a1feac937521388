import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { type EditorPage, pages } from './pages.ts';
import { placePage, places } from './places.ts';
import type { PagePlan } from './plan.ts';

const here = import.meta.dirname;
const types: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Serves every editor page: `/` lists them, `/<id>` is one, `?plan=<name>` gives it another plan of plans/. Everything
 * comes from this folder and its own node_modules. Port 0 takes any free one.
 */
export async function startPages(port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://127.0.0.1'), response).catch((error: Error) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error.stack));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The pages have no port to be served at.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer({ pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
  const [, first = '', ...rest] = pathname.split('/');
  if (first === 'npm') return file(join(here, 'node_modules', normalize(`/${rest.join('/')}`)), response);
  if (first === 'page.css') return file(join(here, first), response);
  if (first === 'place') return sendPlace(rest.join('/'), response);
  if (first === '') return send(response, '.html', index());
  const [id, kind] = first.split('.');
  const page = pages.find((one) => one.id === id);
  if (!page) return send(response, '.html', '<!doctype html><title>404</title>', 404);
  if (kind === 'js' || kind === 'css') return send(response, `.${kind}`, (await bundle(page))[kind]);
  send(response, '.html', html(page, await readPlan(searchParams.get('plan') ?? page.plan ?? ownPlan(page.id))));
}

/** Pages without a plan of their own hold the first one's. */
function ownPlan(id: string): string {
  return existsSync(join(here, 'plans', `${id}.json`)) ? id : 'wangeditor';
}

async function readPlan(name: string): Promise<PagePlan> {
  if (name === 'long') return longPlan(await readPlan('suite'));
  if (!/^[\w-]+$/.test(name)) throw new Error(`${name} is not the name of a plan.`);
  return JSON.parse(await readFile(join(here, 'plans', `${name}.json`), 'utf8'));
}

/** A hundred thousand characters in a good thousand blocks. */
function longPlan({ about, blocks, flaws }: PagePlan): PagePlan {
  const long: PagePlan = { about, blocks: [...blocks], flaws };
  for (let index = 1; index <= 1100; index++) {
    const text = `${index}．每一段说的都是要做的事：什么时候做、谁来做、做到什么程度、钱从哪里来。`.padEnd(
      92,
      '按月检查，按季小结，年底考核。',
    );
    long.blocks.push({ text, kind: 'paragraph' });
  }
  return long;
}

const bundles = new Map<string, Promise<{ js: string; css: string }>>();

/** The page's script with the editor's own package in it. */
function bundle({ id }: EditorPage): Promise<{ js: string; css: string }> {
  const made = bundles.get(id) ?? make(id);
  bundles.set(id, made);
  return made;
}

async function make(id: string): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'editors', `${id}.ts`)],
    outfile: `${id}.js`,
    absWorkingDir: here,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.eot': 'dataurl',
    },
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

function html({ id, name, body, head = '', assets = [] }: EditorPage, plan: PagePlan): string {
  const title = plan.blocks[0]?.text ?? '';
  const tags = assets.map((path) =>
    path.endsWith('.css') ? `<link rel="stylesheet" href="/npm/${path}">` : `<script src="/npm/${path}"></script>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/${id}.css">
<link rel="stylesheet" href="/page.css">
</head>
<body data-editor="${id}">
<header>
<a href="/" aria-label="全部文档">☰</a>
<input id="title" aria-label="标题" value="${escaped(title)}">
<span>${name}</span>
<button type="button">保存</button>
</header>
<main>${body}</main>
<script>const plan = ${JSON.stringify(plan).replace(/</g, '\\u003c')};</script>
${head}
${tags.join('\n')}
<script type="module" src="/${id}.js"></script>
</body>
</html>`;
}

function sendPlace(id: string, response: ServerResponse): void {
  const place = places.find((one) => one.id === id);
  for (const [name, value] of Object.entries(place?.headers ?? {})) response.setHeader(name, value);
  send(response, '.html', place ? placePage(place) : '', place ? 200 : 404);
}

function index(): string {
  const items = pages.map(({ id, name }) => `<li><a href="/${id}">${name}</a></li>`).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>办公文档</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head><body data-editor="index"><header><span>办公文档</span></header>
<main><ul>${items}</ul></main></body></html>`;
}

function escaped(raw: string): string {
  return raw.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function send(response: ServerResponse, ending: string, content: string, status = 200): void {
  response.writeHead(status, { 'content-type': `${types[ending]}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(content);
}

function file(path: string, response: ServerResponse): void {
  if (!path.startsWith(here) || !existsSync(path)) {
    send(response, '.html', '', 404);
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}

if (import.meta.main) {
  const { url } = await startPages(Number(process.argv[2] ?? 0));
  console.log(url);
}
