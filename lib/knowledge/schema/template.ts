import * as v from 'valibot';
import { parseTemplate } from '../template.ts';

/** A template as packs write it; the language is described in lib/knowledge/template.ts. */
export const templateSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(400),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    try {
      parseTemplate(dataset.value);
    } catch (error) {
      addIssue({ message: (error as Error).message });
    }
  }),
);

export const templatesSchema = v.array(templateSchema);
