import { t } from '../../lib/locale/locale.ts';
import type { LanguageChoice, Theme } from './options-model.ts';
import { Section } from './section.tsx';

interface AppearanceSectionProps {
  theme: Theme;
  language: LanguageChoice;
  onTheme(theme: Theme): void;
  onLanguage(language: LanguageChoice): void;
}

export function AppearanceSection({ theme, language, onTheme, onLanguage }: AppearanceSectionProps) {
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
    </Section>
  );
}
