import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  text?: string;
  children?: ComponentChildren;
}

/** One part of the settings, with a sentence that says what it is for. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p class="options-text">{text}</p>}
      {children}
    </section>
  );
}
