import { rescueService } from '../../lib/messaging/services.ts';
import { zhouquanJson } from '../../lib/snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';

/** All that can still be read, as Zhouquan JSON, which can be imported again; what that has no place for is beside it. */
export async function rescuedFile(): Promise<File> {
  const { tables, ...rescue } = await rescueService().rescue();
  const { snippets = [], ...others } = tables;
  const file = JSON.parse(zhouquanJson.write(snippets as Snippet[]) as string);
  // The bodies are as that version of the database had them: files of the same version read them so.
  const version = rescue.version < 2 ? 1 : file.version;
  const whole = JSON.stringify({ ...file, version, rescue: { ...rescue, tables: others, snippets } }, null, 1);
  return new File([whole], `zhouquan-rescue-${new Date().toISOString().slice(0, 10)}.json`);
}
