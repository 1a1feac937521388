import { t } from '../../lib/locale/locale.ts';
import type { FieldType } from '../../lib/snippets/snippet.ts';
import { testIds } from '../test-ids.ts';
import { Menu } from '../ui/menu.tsx';

const TYPES: FieldType[] = ['text', 'paragraph', 'choice', 'date', 'number', 'toggle'];

interface FieldMenuProps {
  onField(type: FieldType): void;
  /** Where the caret goes after insertion. */
  onCaret(): void;
}

/** What can be left to fill in, by its kind. */
export function FieldMenu({ onField, onCaret }: FieldMenuProps) {
  const fields = TYPES.map((type) => ({
    id: type,
    label: t(`editor.field.${type}`),
    testId: testIds.fieldType(type),
    onSelect: () => onField(type),
  }));
  return (
    <Menu
      label={t('editor.field')}
      class="text-button"
      testId={testIds.fieldMenu}
      items={[...fields, { id: 'caret', label: t('editor.field.caret'), apart: true, onSelect: onCaret }]}
    >
      {t('editor.field')}
    </Menu>
  );
}
