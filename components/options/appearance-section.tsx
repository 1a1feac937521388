import { t } from '../../lib/locale/locale.ts';
import type { LanguageChoice, Theme } from './options-model.ts';
import { Section } from './section.tsx';

interface AppearanceSectionProps {
  theme: Theme;
  language: LanguageChoice;
  /** Whether the closed sidebar leaves a small tab at the page's edge. */
  edgeTab: boolean;
  /** Whether a card opens beside a marked word. */
  wordCard: boolean;
  onTheme(theme: Theme): void;
  onLanguage(language: LanguageChoice): void;
  onEdgeTab(edgeTab: boolean): void;
  onWordCard(wordCard: boolean): void;
}

/** How it looks, and how much of it shows. */
export function AppearanceSection(props: AppearanceSectionProps) {
  const { theme, language, edgeTab, wordCard, onTheme, onLanguage, onEdgeTab, onWordCard } = props;
  return (
    <Section id="appearance" title={t('appearance.title')}>
      <fieldset class="options-choice">
        <legend>{t('appearance.theme')}</legend>
        {(['system', 'light', 'dark'] as const).map((value) => (
          <label key={value} class="options-check">
            <input type="radio" name="theme" checked={value === theme} onChange={() => onTheme(value)} />
            {t(`appearance.theme.${value}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="options-choice">
        <legend>{t('appearance.language')}</legend>
        {(['auto', 'zh-CN', 'en'] as const).map((value) => (
          <label key={value} class="options-check">
            <input type="radio" name="language" checked={value === language} onChange={() => onLanguage(value)} />
            {t(`appearance.language.${value}`)}
          </label>
        ))}
      </fieldset>
      <label class="options-check">
        <input
          type="checkbox"
          data-testid="edge-tab"
          checked={edgeTab}
          onChange={({ currentTarget }) => onEdgeTab(currentTarget.checked)}
        />
        {t('appearance.edgeTab')}
      </label>
      <p class="meta">{t('appearance.edgeTab.text')}</p>
      <label class="options-check">
        <input
          type="checkbox"
          data-testid="word-card"
          checked={wordCard}
          onChange={({ currentTarget }) => onWordCard(currentTarget.checked)}
        />
        {t('appearance.wordCard')}
      </label>
      <p class="meta">{t('appearance.wordCard.text')}</p>
    </Section>
  );
}
