import type { Kind } from '../schema/kind.ts';
import { compileTemplates } from '../template-finder.ts';

/** Runs a kind's own examples against its own signals; a sentence about the first that fails. */
export function kindExamples(kind: Kind): string | undefined {
  const positive = (kind.signals ?? []).filter(({ weight }) => weight > 0);
  const finder = compileTemplates(positive.flatMap(({ any }) => any.map((source) => [source, source] as const)));
  const signal = (text: string) => {
    let found: string | undefined;
    finder.scan(text, 0, (source) => {
      found ??= source;
    });
    return found;
  };
  for (const text of kind.good ?? [])
    if (!signal(text)) return `no signal of “${kind.id}” is in its good example “${text}”`;
  for (const text of kind.bad ?? []) {
    const found = signal(text);
    if (found) return `“${found}”, a signal of “${kind.id}”, is in its bad example “${text}”`;
  }
}
