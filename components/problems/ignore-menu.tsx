import type { Finding } from '../../lib/check/finding.ts';
import type { SilenceScope } from '../../lib/check/silences.ts';
import { wordOf } from '../../lib/check/word-of.ts';
import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';

interface IgnoreMenuProps {
  finding: Finding;
  /** How many findings of this document the wider choice would silence. */
  alike: number;
  /** Only three dots, for a collapsed row. */
  compact?: boolean;
  onSilence(scope: SilenceScope): void;
}

/** Four ways to say "leave it": here, in this document, in our unit, the whole rule. */
export function IgnoreMenu({ finding, alike, compact, onSilence }: IgnoreMenuProps) {
  const hints: Record<SilenceScope, string> = {
    here: '',
    document: t('problems.ignore.document.hint', { count: alike }),
    unit: t('problems.ignore.unit.hint'),
    rule: '',
  };
  const items = (['here', 'document', 'unit', 'rule'] as const).map(
    (scope): MenuItem => ({
      id: scope,
      label: t(`problems.ignore.${scope}`),
      hint: hints[scope],
      key: scope === 'here' ? 'I' : undefined,
      danger: scope === 'rule',
      apart: scope === 'rule',
      testId: testIds.silence(scope),
      onSelect: () => onSilence(scope),
    }),
  );
  return (
    <Menu
      label={compact ? t('problems.ignoreNamed', { text: wordOf(finding) }) : t('problems.ignore')}
      class={compact ? 'icon-button small problem-more' : 'button'}
      testId={testIds.ignore(finding.id)}
      items={items}
    >
      {compact ? (
        <Icon name="more" />
      ) : (
        <>
          {t('problems.ignore')}
          <Icon name="down" size={12} />
        </>
      )}
    </Menu>
  );
}
