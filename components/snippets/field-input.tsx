import type { Field } from '../../lib/snippets/snippet.ts';
import { testIds } from '../test-ids.ts';

interface FieldInputProps {
  field: Field;
  value: string;
  onActive(active: boolean): void;
  onFill(value: string): void;
}

/** The control that suits a field's type; what comes out is always text. */
export function FieldInput({ field: { name, type = 'text', options = [] }, value, onActive, onFill }: FieldInputProps) {
  const shared = {
    class: 'field',
    'data-testid': testIds.snippetField(name),
    onFocus: () => onActive(true),
    onBlur: () => onActive(false),
  };
  if (type === 'toggle') {
    return (
      <label class="snippet-toggle">
        <input
          {...shared}
          class=""
          type="checkbox"
          checked={value === options[0]}
          onChange={({ currentTarget }) => onFill(options[currentTarget.checked ? 0 : 1] ?? '')}
        />
        {name}
      </label>
    );
  }
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: one of three controls is always inside
    <label class={type === 'paragraph' ? 'labelled whole-line' : 'labelled'}>
      {name}
      {type === 'choice' ? (
        <select {...shared} value={value} onChange={({ currentTarget }) => onFill(currentTarget.value)}>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : type === 'paragraph' ? (
        <textarea {...shared} rows={3} value={value} onInput={({ currentTarget }) => onFill(currentTarget.value)} />
      ) : (
        <input
          {...shared}
          inputMode={type === 'number' ? 'numeric' : undefined}
          value={value}
          onInput={({ currentTarget }) => onFill(currentTarget.value)}
        />
      )}
    </label>
  );
}
