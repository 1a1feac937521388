interface RecoveryStepProps {
  /** Counted only where there are several. */
  number?: number | undefined;
  text: string;
  note?: string | undefined;
  action: string;
  id: 'rescue' | 'rebuild';
  onDo(): void;
}

/** One thing to do about snippets that can't be read: what it is good for, and its button. */
export function RecoveryStep({ number, text, note, action, id, onDo }: RecoveryStepProps) {
  return (
    <li class="recovery-step">
      {number !== undefined && (
        <span class="recovery-number" aria-hidden="true">
          {number}
        </span>
      )}
      <div class="grow">
        <p>{text}</p>
        {note && <p class="meta">{note}</p>}
      </div>
      <button type="button" class={id === 'rebuild' ? 'button primary' : 'button'} data-testid={id} onClick={onDo}>
        {action}
      </button>
    </li>
  );
}
