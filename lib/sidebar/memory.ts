import type { Choices } from '../check/analysis.ts';
import type { Silence } from '../check/silences.ts';

/** What is kept of the user's decisions from one visit to the next. `document` is the session's document id. */
export interface Memory {
  /** Empty where nothing was chosen. */
  choices(document: string): Promise<Choices>;
  setChoices(document: string, choices: Choices): Promise<void>;
  silences(): Promise<Silence[]>;
  addSilence(silence: Silence): Promise<void>;
  removeSilence(silence: Silence): Promise<void>;
}
