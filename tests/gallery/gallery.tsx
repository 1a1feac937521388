import { render } from 'preact';
import { pickLanguage, setLanguage } from '../../lib/locale/locale.ts';
import { pages, show } from './show.tsx';
import { states } from './states.ts';

// ?view=<state>&theme=light|dark&lang=zh-CN|en&w=<px>: one state alone; without a view, all of them side by side.
const query = new URLSearchParams(location.search);
const root = document.documentElement;
const language = pickLanguage(query.get('lang') === 'en' ? 'en' : 'zh-CN', '');
await setLanguage(language, 'other');
root.lang = language;
if (query.get('theme')) root.dataset.theme = query.get('theme')!;

if (query.has('view')) {
  if (query.get('w')) document.body.style.width = `${Number(query.get('w'))}px`;
  await show(query.get('view')!, document.body);
  root.dataset.ready = 'true';
} else {
  const width = Number(query.get('w')) || 360;
  document.body.style.cssText = 'display:flex;flex-wrap:wrap;gap:24px;padding:24px;background:var(--sunken)';
  render(
    [...states.map(({ name }) => name), ...pages].map((name) => (
      <figure key={name}>
        <figcaption>{name}</figcaption>
        <iframe
          title={name}
          width={width}
          height={760}
          style={{ border: '1px solid var(--line)' }}
          src={`?${new URLSearchParams({ ...Object.fromEntries(query), view: name })}`}
        />
      </figure>
    )),
    document.body,
  );
}
