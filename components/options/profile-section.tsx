import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { UnitProfile } from '../../lib/snippets/profile-values.ts';
import { PeopleField } from './people-field.tsx';
import { Section } from './section.tsx';

interface ProfileSectionProps {
  profile: UnitProfile;
  /** Resolves once stored. */
  onChange(profile: UnitProfile): Promise<void>;
  /** What else belongs to the unit. */
  children: ComponentChildren;
}

/** Who writes here: fills the gaps in snippets, and its own words are never mistakes. */
export function ProfileSection({ profile, onChange, children }: ProfileSectionProps) {
  const [saved, setSaved] = useState(false);

  async function save(change: Partial<UnitProfile>) {
    setSaved(false);
    await onChange({ ...profile, ...change });
    setSaved(true);
  }

  return (
    <Section id="profile" title={t('profile.title')} text={t('profile.text')}>
      <div class="options-fields">
        <label class="labelled">
          {t('profile.name')}
          <input
            class="field"
            data-testid="profile-name"
            placeholder={t('profile.name.hint')}
            value={profile.name}
            onChange={({ currentTarget }) => void save({ name: currentTarget.value.trim() })}
          />
        </label>
        <label class="labelled">
          {t('profile.abbreviations')}
          <input
            class="field"
            placeholder={t('profile.abbreviations.hint')}
            value={profile.abbreviations.join(' ')}
            onChange={({ currentTarget }) => void save({ abbreviations: words(currentTarget.value, /[\s，、,]+/u) })}
          />
        </label>
        <PeopleField people={profile.people} onChange={(people) => void save({ people })} />
        {children}
      </div>
      <p class="options-saved" role="status">
        {saved && t('options.saved')}
      </p>
    </Section>
  );
}

function words(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((word) => word.trim())
    .filter(Boolean);
}
