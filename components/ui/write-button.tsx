import type { ComponentProps, TargetedMouseEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { useMeantPress } from './use-meant-press.ts';

/** A button that changes the draft: a press counts where it was meant. */
export function WriteButton({ onClick, type = 'button', ...rest }: ComponentProps<'button'>) {
  const button = useRef<HTMLButtonElement>(null);
  const press = useMeantPress<TargetedMouseEvent<HTMLButtonElement>>(button, onClick);
  return <button {...rest} ref={button} type={type} data-writes onClick={press} />;
}
