import type { ComponentChildren } from 'preact';
import './group-header.css';

/** The title over a group of rows; stays in sight while its rows scroll. */
export function GroupHeader({ title, note, children }: { title: string; note?: string; children?: ComponentChildren }) {
  return (
    <div class="group-header">
      <h2>{title}</h2>
      {note && <span>{note}</span>}
      <span class="group-line" />
      {children}
    </div>
  );
}
