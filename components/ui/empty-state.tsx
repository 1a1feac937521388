import type { ComponentChildren } from 'preact';
import './empty-state.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface EmptyStateProps {
  icon: IconName;
  title: string;
  text: string;
  /** What to do next. */
  children?: ComponentChildren;
}

/** A field of a snippet, which no line breaks in two. */
const GAP = /(\{[^{}]*\})/u;

/** A view without content: what is the matter, and the next step. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <span class="empty-icon">
        <Icon name={icon} size={20} />
      </span>
      <h2>{title}</h2>
      <p>{text.split(GAP).map((part, index) => (index % 2 ? <span key={index}>{part}</span> : part))}</p>
      {children && <div class="empty-next">{children}</div>}
    </div>
  );
}
