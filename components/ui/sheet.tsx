import { useEffect, useRef } from 'preact/hooks';
import './sheet.css';

interface SheetProps {
  class: string;
  testId: string;
  /** What a screen reader calls it. */
  label: string;
  /** Called once with the element that is written in. */
  onSheet(sheet: HTMLElement): void;
  onInput?(): void;
}

/** An editable element of our own that a plan is written in. */
export function Sheet({ class: className, testId, label, onSheet, onInput }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  // The element is the editor's from here on: nothing here renders into it.
  useEffect(() => onSheet(sheet.current!), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field has no headings
    <div
      ref={sheet}
      class={`sheet ${className}`}
      data-testid={testId}
      contenteditable
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      spellcheck={false}
      onInput={onInput}
    />
  );
}
