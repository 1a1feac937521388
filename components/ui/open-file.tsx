import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface OpenFileProps {
  class: string;
  /** The kinds of file offered, as an input's `accept`; every kind when left out. */
  accept?: string;
  testId: string;
  onFile(file: File | undefined): void;
  children: ComponentChildren;
}

/** A button that asks for a file: the browser's own field speaks the browser's language, not the page's. */
export function OpenFile({ class: className, accept, testId, onFile, children }: OpenFileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => field.current!.click()}>
        {children}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        data-testid={testId}
        accept={accept}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          // The same file chosen again is to be read again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
