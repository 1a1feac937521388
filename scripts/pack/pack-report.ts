import { type ListName, lists } from '../../lib/knowledge/lists.ts';
import type { Pack } from '../../lib/knowledge/pack.ts';

/** Lines for the writer of a pack: what is in it, and what of it other packs already have and it overrides. */
export function packReport(pack: Pack, shipped: readonly Pack[]): string[] {
  const lines = [`${pack.id}（${pack.title}），语言 ${pack.language}，第 ${pack.version} 版，核对于 ${pack.asOf}`];
  for (const name of Object.keys(lists) as ListName[]) {
    const entries: object[] = pack[name] ?? [];
    if (!entries.length) continue;
    const keyOf = lists[name].key as (entry: object) => string;
    const known = new Set(
      shipped.filter(({ id }) => id !== pack.id).flatMap((other) => (other[name] ?? []).map(keyOf)),
    );
    const overridden = entries.map(keyOf).filter((key) => known.has(key));
    lines.push(`  ${name}：${entries.length} 条${overridden.length ? `，其中覆盖 ${overridden.join('、')}` : ''}`);
  }
  for (const item of pack.items ?? []) {
    const templates = (item.strong?.length ?? 0) + (item.weak?.length ?? 0) + (item.never?.length ?? 0);
    lines.push(`  标准项 ${item.id}（${item.title}）：${templates} 个说法，${item.wordings.length} 种写法`);
  }
  return lines;
}
