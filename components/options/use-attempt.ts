import { useState } from 'preact/hooks';
import { failureText } from '../model/failure-text.ts';

interface Attempts {
  /** How the last thing that was asked for went; empty while it is on its way. */
  said: string;
  say(sentence: string): void;
  /** Does it, and says what it resolves to, or why it failed. */
  attempt(work: () => Promise<string | undefined>): Promise<void>;
}

/** For controls that say beside themselves what became of what they do. */
export function useAttempt(): Attempts {
  const [said, say] = useState('');
  return {
    said,
    say,
    async attempt(work) {
      say('');
      try {
        say((await work()) ?? '');
      } catch (error) {
        say(failureText(error));
      }
    },
  };
}
