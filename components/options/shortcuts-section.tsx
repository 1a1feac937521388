import type { ComponentChildren } from 'preact';
import { hasText, t, tell } from '../../lib/locale/locale.ts';
import type { Shortcut } from './options-model.ts';
import { Section } from './section.tsx';

interface ShortcutsSectionProps {
  shortcuts: Shortcut[];
  onOpen?(): void;
  children?: ComponentChildren;
}

/** The browser owns the shortcuts: they are shown here and changed there. */
export function ShortcutsSection({ shortcuts, onOpen, children }: ShortcutsSectionProps) {
  const known = shortcuts.filter(({ name }) => hasText(`shortcuts.${name}`));
  return (
    <Section id="shortcuts" title={t('shortcuts.title')} text={t('shortcuts.inside')}>
      <ul class="options-list">
        {known.map(({ name, keys, suggested }) => (
          <li key={name}>
            <span class="grow">{tell(`shortcuts.${name}`)}</span>
            {keys ? (
              <kbd>{keys}</kbd>
            ) : (
              <span class="meta">
                {suggested ? t('shortcuts.suggested', { keys: suggested }) : t('shortcuts.none')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {known.some(({ keys }) => !keys) && <p class="meta">{t('shortcuts.unset')}</p>}
      {onOpen && (
        <button type="button" class="button" onClick={onOpen}>
          {t('shortcuts.change')}
        </button>
      )}
      {children}
    </Section>
  );
}
