import { t } from '../../lib/locale/locale.ts';
import '../base.css';
import '../controls.css';
import '../tokens.css';
import { Notice } from '../notice.tsx';
import { Icon } from '../ui/icon.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { DataSection } from './data-section.tsx';
import type { OptionsActions, OptionsState } from './options-model.ts';
import './options.css';
import { OwnPacksField } from './own-packs-field.tsx';
import { PacksSection } from './packs-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { RecoveredNote } from './recovered-note.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SilencesSection } from './silences-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TriggerField } from './trigger-field.tsx';
import { useAnchor } from './use-anchor.ts';
import { WaivedField } from './waived-field.tsx';
import { WordsField } from './words-field.tsx';

const SECTIONS = ['sites', 'profile', 'rules', 'packs', 'appearance', 'shortcuts', 'data'] as const;

interface OptionsPageProps {
  state: OptionsState;
  actions: OptionsActions;
}

/** The settings, all on one page; what is changed is stored at once. */
export function OptionsPage({ state, actions }: OptionsPageProps) {
  const { preferences, sites, silences, packs, ownPacks, shortcuts, usage, backups, exportFolder } = state;
  const { trouble, recovered, failure } = state;
  useAnchor();
  if (!preferences) return null;
  return (
    <div class="options">
      <header class="options-header">
        <h1>
          <Icon name="brand" size={20} tone="accent" />
          {t('options.title')}
        </h1>
        <nav aria-label={t('options.sections')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {t(`${id}.title`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <RecoverySection trouble={trouble} backups={backups} actions={actions} />
        {recovered && (
          <RecoveredNote
            {...recovered}
            withoutFolder={!exportFolder && actions.chooseFolder !== undefined}
            onSeen={actions.seeRecovered}
          />
        )}
        <SitesSection
          sites={sites}
          common={actions.commonSites}
          onEnable={actions.enableSites}
          onDisable={actions.disableSite}
        />
        <ProfileSection profile={preferences.profile} onChange={(profile) => actions.change({ profile })}>
          <WordsField silences={silences} onSilence={actions.silence} onUnsilence={actions.unsilence} />
          <WaivedField silences={silences} onUnsilence={actions.unsilence} />
        </ProfileSection>
        <RulesSection silences={silences} onSilence={actions.silence} onUnsilence={actions.unsilence}>
          <SilencesSection silences={silences} onUnsilence={actions.unsilence} />
        </RulesSection>
        <PacksSection packs={packs}>
          <OwnPacksField packs={ownPacks} onAdd={actions.addPack} onRemove={actions.removePack} />
        </PacksSection>
        <AppearanceSection
          theme={preferences.theme}
          language={preferences.language}
          edgeTab={preferences.edgeTab}
          wordCard={preferences.wordCard}
          onTheme={(theme) => void actions.change({ theme })}
          onLanguage={(language) => void actions.change({ language })}
          onEdgeTab={(edgeTab) => void actions.change({ edgeTab })}
          onWordCard={(wordCard) => void actions.change({ wordCard })}
        />
        <ShortcutsSection shortcuts={shortcuts} onOpen={actions.openShortcuts}>
          <TriggerField trigger={preferences.trigger} onChange={(trigger) => void actions.change({ trigger })} />
        </ShortcutsSection>
        <DataSection usage={usage} folder={exportFolder} backups={backups} actions={actions} />
      </main>
      <Notice
        notice={failure === null ? null : { id: 0, tone: 'problem', key: failure }}
        progress={null}
        onClose={actions.dismissFailure}
      />
    </div>
  );
}
