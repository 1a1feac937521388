import type { ComponentChildren } from 'preact';
import type { Silence } from '../../lib/check/silences.ts';
import { t, tell } from '../../lib/locale/locale.ts';
import { RULE_GROUPS } from '../model/rule-groups.ts';
import { Section } from './section.tsx';

interface RulesSectionProps {
  silences: Silence[];
  onSilence(silence: Silence): Promise<void>;
  onUnsilence(silence: Silence): Promise<void>;
  children: ComponentChildren;
}

/** Every rule by name, on or off. */
export function RulesSection({ silences, onSilence, onUnsilence, children }: RulesSectionProps) {
  const off = (rule: string) => silences.some((silence) => silence.scope === 'rule' && silence.rule === rule);
  return (
    <Section id="rules" title={t('rules.title')} text={t('rules.text')}>
      <div class="options-rules">
        {RULE_GROUPS.map(({ group, rules }) => (
          <fieldset key={group}>
            <legend>{t(`rules.group.${group}`)}</legend>
            {rules.map((rule) => (
              <label key={rule} class="options-check">
                <input
                  type="checkbox"
                  data-testid={`rule-${rule}`}
                  checked={!off(rule)}
                  onChange={({ currentTarget }) =>
                    void (currentTarget.checked ? onUnsilence : onSilence)({ scope: 'rule', rule })
                  }
                />
                {tell(`rule.${rule}`)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {children}
    </Section>
  );
}
