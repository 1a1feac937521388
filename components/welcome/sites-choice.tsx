import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { CommonSite } from '../../lib/sites/common-sites.ts';
import { siteName } from '../../lib/sites/site-pattern.ts';

interface SitesChoiceProps {
  sites: string[];
  common: readonly CommonSite[];
  /** To be called in the event of a click. */
  onEnable(patterns: string[]): Promise<boolean>;
}

/** The common sites to tick, asked for together. None is ticked beforehand. */
export function SitesChoice({ sites, common, onEnable }: SitesChoiceProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [refused, setRefused] = useState(false);

  const open = common.map(({ pattern }) => pattern).filter((pattern) => !sites.includes(pattern));
  const everything = chosen.length === open.length;

  async function enable() {
    const agreed = await onEnable(chosen);
    setRefused(!agreed);
    if (agreed) setChosen([]);
  }

  return (
    <div>
      <h3>{t('welcome.sites.title')}</h3>
      <p class="meta">{t('welcome.sites.text')}</p>
      <ul class="welcome-sites">
        {common.map(({ name, pattern }) => {
          const enabled = sites.includes(pattern);
          return (
            <li key={pattern}>
              <label>
                <input
                  type="checkbox"
                  checked={enabled || chosen.includes(pattern)}
                  disabled={enabled}
                  onChange={() => setChosen((before) => toggled(before, pattern))}
                />
                <span>{name}</span>
                <span class="meta">{enabled ? t('welcome.sites.done') : siteName(pattern)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="button primary large"
        data-testid="welcome-enable"
        disabled={chosen.length === 0}
        onClick={() => void enable()}
      >
        {t('welcome.sites.enable', { count: chosen.length })}
      </button>{' '}
      {open.length > 0 && (
        <button
          type="button"
          class="text-button welcome-all"
          data-testid="welcome-all-sites"
          onClick={() => setChosen(everything ? [] : open)}
        >
          {t(everything ? 'outline.several.none' : 'outline.several.all')}
        </button>
      )}
      <p class="meta" role="status">
        {refused && t('sites.refused')}
      </p>
      <p class="meta">{t('sites.note')}</p>
    </div>
  );
}

function toggled(chosen: string[], pattern: string): string[] {
  return chosen.includes(pattern) ? chosen.filter((one) => one !== pattern) : [...chosen, pattern];
}
