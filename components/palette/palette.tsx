import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, tell } from '../../lib/locale/locale.ts';
import type { PaletteSession } from '../../lib/palette/palette-session.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import '../base.css';
import '../controls.css';
import { SnippetForm } from '../snippets/snippet-form.tsx';
import '../snippets/snippets.css';
import { testIds } from '../test-ids.ts';
import '../tokens.css';
import { Icon } from '../ui/icon.tsx';
import { takeFocusAt } from '../ui/take-focus-at.ts';
import { PaletteOption } from './palette-option.tsx';
import { PaletteSearch } from './palette-search.tsx';
import './palette.css';

/** The key's name on every keyboard. */
const ESCAPE = 'Esc';

interface PaletteProps {
  session: PaletteSession;
  /** In a page that is more than the palette. */
  within?: boolean;
}

/** The snippets at the caret: found by a few letters, filled in, inserted; all by key. */
export function Palette({ session, within = false }: PaletteProps) {
  const Part = within ? 'div' : 'main';
  const [active, setActive] = useState(0);
  const [filling, setFilling] = useState<Snippet | null>(null);
  const frame = useRef<HTMLElement & HTMLDivElement>(null);
  const find = (selector: string) => frame.current?.querySelector<HTMLElement>(selector) ?? null;
  const opened = session.opened.value;
  const results = session.results.value;
  const failure = session.failure.value;
  const shown = Math.min(active, results.length - 1);

  useLayoutEffect(() => {
    setFilling(null);
    setActive(0);
  }, [opened]);
  useLayoutEffect(() => {
    // Loaded, but not yet asked for: the focus is the editor's.
    if (!opened) return;
    const first = filling ? find('form input, form select, form textarea') : null;
    const toEnter = () => first ?? find('form button, input');
    toEnter()?.focus();
    if (first instanceof HTMLInputElement) first.select();
    if (!within) return takeFocusAt(toEnter);
  }, [opened, filling]);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => session.resize(entry!.borderBoxSize[0]!.blockSize + 2));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);

  const choose = (snippet: Snippet | undefined) => {
    if (!snippet) return;
    if (fieldsOf(snippet.body).length) setFilling(snippet);
    else session.insert(snippet, {});
  };

  // Framed by who knows whom, it shows nothing and takes nothing.
  if (!opened) return <Part ref={frame} class="palette" />;
  if (filling) {
    return (
      <Part
        ref={frame}
        class="palette"
        data-testid={testIds.palette}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          setFilling(null);
        }}
      >
        <h1 class="palette-title one-line">{filling.title}</h1>
        <SnippetForm
          snippet={filling}
          attached
          lastValues={session.lastValues}
          onInsert={(values) => session.insert(filling, values)}
        />
      </Part>
    );
  }
  return (
    <Part ref={frame} class="palette" data-testid={testIds.palette} data-section={session.serves.value.section}>
      <h1 class="sr-only">{t('palette.label')}</h1>
      <PaletteSearch
        key={opened}
        query={session.query.value}
        active={results[shown] && optionId(results[shown].snippet)}
        onSearch={(text) => {
          setActive(0);
          session.search(text);
        }}
        onMove={(by) => setActive((shown + by + results.length) % Math.max(1, results.length))}
        onChoose={() => choose(results[shown]?.snippet)}
        onClose={session.close}
      />
      {failure ? (
        <p class="palette-note tone-error" role="alert">
          {tell(failure)}
        </p>
      ) : results.length === 0 ? (
        <p class="palette-note meta">{t(noteOf(session))}</p>
      ) : (
        <div id="palette-list" role="listbox" aria-label={t('snippets.results')}>
          {results.map((result, index) => (
            <PaletteOption
              key={result.snippet.id}
              id={optionId(result.snippet)}
              result={result}
              active={index === shown}
              onActive={() => setActive(index)}
              onChoose={() => choose(result.snippet)}
            />
          ))}
        </div>
      )}
      <p class="palette-keys meta" aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('palette.keys.move')} <kbd class="enter-key" /> {t('snippets.insert')} <kbd>{ESCAPE}</kbd>{' '}
        {t('palette.keys.close')}
        <span class="grow" />
        <Icon name="snippets" size={12} tone="quiet" />
      </p>
    </Part>
  );
}

/** What it says where there is nothing to choose. */
function noteOf({ query, isWhole }: PaletteSession) {
  if (!query.value.trim()) return 'palette.empty';
  return isWhole.value ? 'palette.none' : 'palette.reading';
}

const optionId = ({ id }: Snippet) => `option-${id}`;
