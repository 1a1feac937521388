import '../base.css';
import '../controls.css';
import '../tokens.css';
import { t } from '../../lib/locale/locale.ts';
import type { CommonSite } from '../../lib/sites/common-sites.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { LiveDemo, type LiveDemoProps } from './live-demo.tsx';
import { SitesChoice } from './sites-choice.tsx';
import { UnitChoice, type UnitChoiceProps } from './unit-choice.tsx';
import './welcome.css';

interface WelcomePageProps {
  demo: LiveDemoProps;
  choice: UnitChoiceProps;
  sites: string[];
  commonSites: readonly CommonSite[];
  onEnable(patterns: string[]): Promise<boolean>;
  onOptions(): void;
  onWorkbench(): void;
}

/** The first minute: three jobs to try, two questions, one promise. */
export function WelcomePage({ demo, choice, sites, commonSites, onEnable, onOptions, onWorkbench }: WelcomePageProps) {
  return (
    <main class="welcome">
      <header class="welcome-header">
        <h1>
          <Icon name="brand" size={20} tone="accent" />
          {t('welcome.title')}
        </h1>
        <p>{t('welcome.lead')}</p>
      </header>
      <LiveDemo {...demo} />
      <section class="welcome-setup" id="setup" tabIndex={-1}>
        <h2>{t('welcome.setup')}</h2>
        <UnitChoice {...choice} />
        <SitesChoice sites={sites} common={commonSites} onEnable={onEnable} />
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
