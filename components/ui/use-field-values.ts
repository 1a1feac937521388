import { useEffect, useState } from 'preact/hooks';
import type { Field } from '../../lib/snippets/snippet.ts';
import type { LastValues } from '../model/default-wording.ts';
import { startValues } from '../model/open-fields.ts';

type Values = Record<string, string>;

/** The values of a text's fields: known ones arrive when they are found, but never over what was typed meanwhile. */
export function useFieldValues(
  fields: Field[],
  lastValues: LastValues,
): [Values, (name: string, value: string) => void] {
  const [known, setKnown] = useState<Values>({});
  const [typed, setTyped] = useState<Values>({});
  const names = fields.map(({ name }) => name);

  useEffect(() => {
    if (names.length === 0) return;
    let current = true;
    // Without the database the fields start empty, and the snippets' view says what is wrong.
    lastValues(names).then(
      (found) => current && setKnown(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [names.join('\n')]);

  const fill = (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value }));
  return [{ ...startValues(fields, known), ...typed }, fill];
}
