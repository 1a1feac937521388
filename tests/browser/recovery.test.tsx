import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseTrouble } from '../../components/options/options-model.ts';
import { RecoveredNote } from '../../components/options/recovered-note.tsx';
import { RecoverySection } from '../../components/options/recovery-section.tsx';
import { setLanguage } from '../../lib/locale/locale.ts';
import { optionsState } from '../gallery/made-up-options.ts';
import { painted } from '../gallery/show.tsx';

const { backups } = optionsState;
let asked: string[];

function open(trouble: DatabaseTrouble) {
  asked = [];
  const actions = {
    rescue: async () => void asked.push('rescue'),
    rebuild: async (backup: string) => void asked.push(`rebuild ${backup}`),
  };
  render(<RecoverySection {...{ trouble, backups, actions }} />, document.body);
}
const steps = () =>
  [...document.querySelectorAll('.recovery-step button')].map((one) => one.getAttribute('data-testid'));
const text = () => document.querySelector('.recovery')!.textContent!;

beforeEach(async () => {
  await setLanguage('zh-CN', 'other');
  render(null, document.body);
});

describe('what to do about snippets that can’t be read', () => {
  it.each([
    ['corrupted', ['rescue', 'rebuild'], '多半还在'],
    ['failed', ['rescue', 'rebuild'], '先刷新这一页'],
    ['newer', ['rescue'], '更新周全后就能打开'],
    ['blocked', ['rescue'], '关掉那个窗口'],
    ['full', ['rescue'], '腾出一些空间'],
    ['unavailable', [], '换到普通窗口'],
  ])('%s: %j', (failure, offered, said) => {
    open({ failure, lost: null });
    expect(steps()).toEqual(offered);
    expect(text()).toContain(said);
    // It is the settings that others send there for.
    expect(text()).not.toContain('设置');
  });

  it('those that are gone come back from the backup, with nothing left to be saved first', () => {
    open({ failure: null, lost: backups[0]! });
    expect(steps()).toEqual(['rebuild']);
    expect(text()).toContain('128 条');
  });

  it('each step does what it says, and says that it is done', async () => {
    open({ failure: 'corrupted', lost: null });
    document.querySelector<HTMLElement>('[data-testid="rescue"]')!.click();
    await painted();
    expect(document.querySelector('.recovery [role="status"]')!.textContent).toBe('已导出');
    document.querySelector<HTMLElement>('[data-testid="rebuild"]')!.click();
    await painted();
    expect(asked).toEqual(['rescue', 'rebuild a']);
  });
});

describe('snippets that were put back', () => {
  const said = (withoutFolder: boolean) => {
    let seen = 0;
    render(<RecoveredNote at={0} count={128} withoutFolder={withoutFolder} onSeen={() => seen++} />, document.body);
    document.querySelector<HTMLElement>('[data-testid="recovered"] button')!.click();
    expect(seen).toBe(1);
    return document.querySelector('[data-testid="recovered"]')!.textContent!;
  };

  it('are counted', () => {
    expect(said(false)).toContain('128 条');
    expect(said(false)).not.toContain('文件夹');
  });

  it('are there without the folder for their copies, where none is chosen', () => {
    expect(said(true)).toContain('重新选一次');
  });
});

it('snippets that are fine have nothing said about them', () => {
  open({ failure: null, lost: null });
  expect(document.body.textContent!.trim()).toBe('');
});
