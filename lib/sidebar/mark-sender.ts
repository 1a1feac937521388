import type { Finding } from '../check/finding.ts';
import { listChange } from '../draft/list-change.ts';
import type { EditorApi, Mark } from '../messaging/protocol.ts';
import type { Client } from '../messaging/rpc.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Has an editor underline findings. Only what is not as it was sent before crosses the port: all marks of a long plan are a
 * megabyte, and each key press would send them. An editor that holds other ones, or none, is sent all.
 */
export function createMarkSender(
  editor: () => Pick<Client<EditorApi>, 'mark'> | null,
): (findings: readonly Finding[]) => void {
  const name = crypto.randomUUID();
  const known = new WeakMap<Finding, Mark>();
  let last: { set: string; marks: Mark[] } | null = null;
  let count = 0;

  const markOf = (finding: Finding): Mark => {
    const { id, block, start, end, text, severity } = finding;
    const mark = known.get(finding) ?? { finding: id, block, start, end, text, severity };
    known.set(finding, mark);
    return mark;
  };

  async function send(marks: Mark[], before: typeof last): Promise<void> {
    const set = `${name} ${++count}`;
    last = { set, marks };
    const change = listChange(before?.marks ?? [], marks);
    const held = await editor()?.mark({ from: before?.set ?? null, to: set, change });
    // What was sent since then is refused for the same reason, and sent anew itself.
    if (held === false && last.set === set) await send(marks, null);
  }

  return (findings) => void send(findings.map(markOf), last).catch(unlessGone(undefined));
}
