import '../base.css';
import '../controls.css';
import '../tokens.css';
import { t } from '../../lib/locale/locale.ts';
import type { KindName } from '../../lib/sidebar/session.ts';
import type { CommonSite } from '../../lib/sites/common-sites.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { CheckDemo } from './check-demo.tsx';
import { ReuseDemo } from './reuse-demo.tsx';
import { SitesChoice } from './sites-choice.tsx';
import { SuggestDemo } from './suggest-demo.tsx';
import './welcome.css';

interface WelcomePageProps {
  unit: string;
  sites: string[];
  commonSites: readonly CommonSite[];
  kinds: KindName[];
  /** Id of the kind usually written; empty where none is. */
  kind: string;
  onUnit(name: string): void;
  onKind(kind: string): void;
  onEnable(patterns: string[]): Promise<boolean>;
  onOptions(): void;
  onWorkbench(): void;
}

/** The first minute: three jobs to try, two questions, one promise. */
export function WelcomePage(props: WelcomePageProps) {
  const { unit, kinds, kind, sites, commonSites, onUnit, onKind, onEnable, onOptions, onWorkbench } = props;
  return (
    <main class="welcome">
      <header class="welcome-header">
        <h1>
          <Icon name="brand" size={20} tone="accent" />
          {t('welcome.title')}
        </h1>
        <p>{t('welcome.lead')}</p>
      </header>
      <SuggestDemo />
      <CheckDemo />
      <ReuseDemo />
      <section class="welcome-setup">
        <h2>{t('welcome.setup')}</h2>
        <SitesChoice sites={sites} common={commonSites} onEnable={onEnable} />
        <div>
          <h3>{t('welcome.unit.title')}</h3>
          <p class="meta">{t('welcome.unit.text')}</p>
          <input
            class="field"
            data-testid="welcome-unit"
            aria-label={t('profile.name')}
            placeholder={t('profile.name.hint')}
            value={unit}
            onChange={({ currentTarget }) => onUnit(currentTarget.value.trim())}
          />
          <label class="labelled welcome-kind">
            {t('welcome.kind')}
            <select
              class="field"
              data-testid="welcome-kind"
              value={kind}
              onChange={({ currentTarget }) => onKind(currentTarget.value)}
            >
              <option value="">{t('welcome.kind.none')}</option>
              {kinds.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </div>
      </section>
      <section class="welcome-private">
        <Icon name="local" size={20} tone="accent" />
        <div>
          <h2>{t('welcome.private.title')}</h2>
          <p>{t('welcome.private.text')}</p>
        </div>
      </section>
      <footer class="welcome-footer">
        <p class="grow">{t('welcome.done')}</p>
        <button type="button" class="button" data-testid={testIds.workbench} onClick={onWorkbench}>
          {t('menu.workbench')}
        </button>
        <button type="button" class="button" onClick={onOptions}>
          {t('welcome.options')}
        </button>
      </footer>
    </main>
  );
}
