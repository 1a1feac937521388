import { toJsonSchema } from '@valibot/to-json-schema';
import { zhouquanFile } from '../../lib/snippets/formats/zhouquan-json.ts';

/** The JSON schema of a file of snippets, as public/schema/snippets.json has it. */
export function snippetJsonSchema(): string {
  const schema = toJsonSchema(zhouquanFile, { typeMode: 'input' });
  const named = { ...schema, title: 'Zhouquan snippets', description: 'Snippets exported by Zhouquan, lossless.' };
  return `${JSON.stringify(named, null, 2)}\n`;
}
