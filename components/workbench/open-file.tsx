import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface OpenFileProps {
  class: string;
  onFile(file: File | undefined): void;
  children: ComponentChildren;
}

/** A button that asks for a plan's file. */
export function OpenFile({ class: className, onFile, children }: OpenFileProps) {
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
        data-testid="workbench-file"
        accept=".docx,.txt,.md,.markdown,.text"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          // The same file chosen again is to be read again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
