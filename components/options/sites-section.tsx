import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { CommonSite } from '../../lib/sites/common-sites.ts';
import { siteName, sitePattern } from '../../lib/sites/site-pattern.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from './section.tsx';

interface SitesSectionProps {
  /** Match patterns of the enabled sites. */
  sites: string[];
  common: readonly CommonSite[];
  onEnable(patterns: string[]): Promise<boolean>;
  onDisable(pattern: string): Promise<void>;
}

/** Where the extension may work; each site is asked for by itself. */
export function SitesSection({ sites, common, onEnable, onDisable }: SitesSectionProps) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const offered = common.filter(({ pattern }) => !sites.includes(pattern));
  const nameOf = (pattern: string) => common.find((site) => site.pattern === pattern)?.name;

  /** The browser only asks in the event of the click: nothing may be awaited before. */
  async function enable(pattern: string) {
    const agreed = await onEnable([pattern]);
    setProblem(agreed ? '' : t('sites.refused'));
    if (agreed) setAddress('');
  }

  return (
    <Section id="sites" title={t('sites.title')} text={t('sites.text')}>
      <h3>{t('sites.enabled')}</h3>
      {sites.length === 0 && <p class="options-none">{t('sites.none')}</p>}
      <ul class="options-list">
        {sites.map((pattern) => (
          <li key={pattern}>
            <span class="grow">
              {nameOf(pattern) ?? siteName(pattern)}
              {nameOf(pattern) && <span class="meta options-side">{siteName(pattern)}</span>}
            </span>
            <button
              type="button"
              class="text-button quiet"
              aria-label={t('sites.removeNamed', { site: nameOf(pattern) ?? siteName(pattern) })}
              onClick={() => void onDisable(pattern)}
            >
              {t('sites.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="options-line"
        onSubmit={(event) => {
          event.preventDefault();
          const pattern = sitePattern(address);
          if (pattern) void enable(pattern);
          else setProblem(t('sites.address.wrong'));
        }}
      >
        <label class="labelled grow">
          {t('sites.address')}
          <input
            class="field"
            data-testid="site-address"
            placeholder={t('sites.address.hint')}
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-testid="site-add">
          {t('sites.add')}
        </button>
      </form>
      <p class="tone-error" role="alert">
        {problem}
      </p>
      {offered.length > 0 && (
        <>
          <h3>{t('sites.common')}</h3>
          <div class="options-chips">
            {offered.map(({ name, pattern }) => (
              <button
                key={pattern}
                type="button"
                class="chip"
                aria-label={t('sites.addNamed', { site: name })}
                title={siteName(pattern)}
                onClick={() => void enable(pattern)}
              >
                <Icon name="plus" size={12} />
                {name}
              </button>
            ))}
          </div>
        </>
      )}
      <p class="meta">{t('sites.note')}</p>
    </Section>
  );
}
