import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../lib/knowledge/pack.ts';

/**
 * The JSON schema of packs, as public/schema/pack.json has it. What only code can check (templates, fields) is left
 * to the loader, which says so with the path of the mistake.
 */
export function packJsonSchema(): string {
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', typeMode: 'input' });
  const named = { ...schema, title: 'Zhouquan pack', description: 'Knowledge for Zhouquan; see docs/packs.md.' };
  return `${JSON.stringify(named, null, 2)}\n`;
}
