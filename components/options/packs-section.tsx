import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locale/locale.ts';
import type { PackCard } from './options-model.ts';
import { Section } from './section.tsx';

interface PacksSectionProps {
  packs: PackCard[];
  /** The user's own. */
  children: ComponentChildren;
}

/** The data behind the checks, and until when it was verified. */
export function PacksSection({ packs, children }: PacksSectionProps) {
  return (
    <Section id="packs" title={t('packs.title')} text={t('packs.text')}>
      <ul class="options-list">
        {packs.map(({ id, title, asOf, horizon }) => (
          <li key={id}>
            <span class="grow">{title}</span>
            <span class="meta">
              {horizon && (
                <>
                  {t('packs.horizon', { date: horizon })}
                  <span class="divider" />
                </>
              )}
              {t('packs.asOf', { date: asOf })}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
