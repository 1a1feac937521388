import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OptionsActions, OptionsState } from '../../components/options/options-model.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { setLanguage } from '../../lib/locale/locale.ts';
import { optionsActions, optionsState } from '../gallery/made-up-options.ts';
import { welcome } from '../gallery/made-up-welcome.ts';
import { painted } from '../gallery/show.tsx';

let asked: [string, unknown][];
let agreed: boolean;

function recording(): OptionsActions {
  const note = (name: string) => async (value: unknown) => void asked.push([name, value]);
  return {
    ...optionsActions,
    change: note('change'),
    disableSite: note('disableSite'),
    silence: note('silence'),
    unsilence: note('unsilence'),
    removePack: note('removePack'),
    addPack: async ({ name }) =>
      name === '标准项.json'
        ? { title: '本校标准项' }
        : { problem: { code: 'refused', detail: 'Pack our-school, items.0: …' } },
    restore: note('restore'),
    refreshBackups: () => void asked.push(['refreshBackups', undefined]),
    readSnippets: async (file) => ({
      ...(await optionsActions.readSnippets(file)),
      commit: async (decisions) => {
        asked.push(['commit', decisions]);
        return 'backup';
      },
    }),
    enableSites: async (patterns) => {
      asked.push(['enableSites', patterns]);
      return agreed;
    },
  };
}

const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!;

async function chooseFile(id: string, file: File) {
  const input = part(id) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await painted();
}

/** Chooses a file to import; what is in it is made up. */
const chooseImport = () => chooseFile('import', new File(['[]'], '素材.json'));

async function type(id: string, keys: string) {
  part(id).focus();
  await userEvent.keyboard(keys);
  await painted();
}

beforeEach(async () => {
  asked = [];
  agreed = true;
  await setLanguage('zh-CN', 'other');
  render(null, document.body);
  render(<OptionsPage state={optionsState} actions={recording()} />, document.body);
});

it.each([
  ['edge-tab', { edgeTab: false }],
  ['word-card', { wordCard: false }],
])('%s is turned off', (id, change) => {
  part(id).click();
  expect(asked).toEqual([['change', change]]);
});

it('a site is asked for as it was pasted', async () => {
  await type('site-address', 'https://oa.example.org/plan?id=1{Enter}');
  expect(asked).toEqual([['enableSites', ['*://oa.example.org/*']]]);
});

it('what is no address is not asked for, and says so', async () => {
  await type('site-address', 'oa{Enter}');
  expect(asked).toEqual([]);
  expect(document.querySelector('#sites [role=alert]')!.textContent).not.toBe('');
});

it('a site the user refused keeps its address in the field', async () => {
  agreed = false;
  await type('site-address', 'oa.example.org{Enter}');
  expect((part('site-address') as HTMLInputElement).value).toBe('oa.example.org');
  expect(document.querySelector('#sites [role=alert]')!.textContent).not.toBe('');
});

it('the mark that opens the snippets is changed, but never to what is typed all the time', async () => {
  const mark = part('trigger-mark') as HTMLInputElement;
  for (const text of ['', '、', '、、', '计划']) {
    mark.select();
    await userEvent.keyboard(text || '{Delete}');
  }
  await painted();
  expect(asked).toEqual([['change', { trigger: '、、' }]]);
  expect(mark.ariaInvalid).toBe('true');
  part('trigger-on').click();
  expect(asked.at(-1)).toEqual(['change', { trigger: '' }]);
});

it('a rule is turned off, and one that is off is turned on', () => {
  part('rule-typo').click();
  part('rule-structural-particle').click();
  expect(asked).toEqual([
    ['silence', { scope: 'rule', rule: 'typo' }],
    ['unsilence', { scope: 'rule', rule: 'structural-particle' }],
  ]);
});

it('a word of the unit is kept once', async () => {
  await type('word', '润心{Enter}');
  await type('word', '书香润心{Enter}');
  expect(asked).toEqual([['silence', { scope: 'unit', text: '润心' }]]);
});

it('the unit’s name is stored when the field is left', async () => {
  await type('profile-name', '{Control>}a{/Control}云溪镇{Tab}');
  expect(asked).toEqual([
    ['change', { profile: expect.objectContaining({ name: '云溪镇', abbreviations: ['三中'] }) }],
  ]);
});

it('the welcome page asks for the ticked sites together, and for none beforehand', async () => {
  const { commonSites, enableSites } = recording();
  render(<WelcomePage {...welcome} sites={[]} commonSites={commonSites} onEnable={enableSites} />, document.body);
  const enable = part('welcome-enable') as HTMLButtonElement;
  expect(enable.disabled).toBe(true);
  for (const box of [...document.querySelectorAll<HTMLInputElement>('.welcome-sites input')].slice(0, 2)) box.click();
  await painted();
  enable.click();
  expect(asked).toEqual([['enableSites', commonSites.slice(0, 2).map(({ pattern }) => pattern)]]);
});

it('an import says what it would change, asks about what differs, and can be taken back', async () => {
  await chooseImport();
  expect(document.querySelector('.options-import')!.textContent).toContain('新的 12 条');
  expect(document.querySelector('.import-difference ins')!.textContent).toBe('春节前');
  const second = document.querySelectorAll<HTMLSelectElement>('.import-difference select')[1]!;
  second.value = 'overwrite';
  second.dispatchEvent(new Event('change', { bubbles: true }));
  await painted();
  part('import-commit').click();
  await painted();
  part('import-undo').click();
  await painted();
  expect(asked).toEqual([
    ['commit', ['skip', 'overwrite']],
    ['refreshBackups', undefined],
    ['restore', 'backup'],
  ]);
});

it('an import shows how far it is and is ended by a button', async () => {
  const started = Promise.withResolvers<void>();
  const readSnippets: OptionsActions['readSnippets'] = async (file) => ({
    ...(await optionsActions.readSnippets(file)),
    commit: (_decisions, { onPart, signal }) =>
      new Promise((_resolve, reject) => {
        onPart(500, 2000);
        signal.addEventListener('abort', () => reject(signal.reason));
        started.resolve();
      }),
  });
  render(null, document.body);
  render(<OptionsPage state={optionsState} actions={{ ...recording(), readSnippets }} />, document.body);
  await chooseImport();
  part('import-commit').click();
  await started.promise;
  await painted();
  expect(document.querySelector<HTMLProgressElement>('[data-testid=progress] progress')!.value).toBe(500);
  part('cancel').click();
  await painted();
  expect(document.querySelector('[data-testid=progress]')).toBeNull();
  expect(document.body.textContent).toContain('什么也没有导入');
});

it('a shortcut that the browser has not set says which keys would do, and how to set them', () => {
  const section = document.querySelector('#shortcuts')!.textContent!;
  expect(section).toContain('未设置，可用 Alt+Shift+K');
  expect(section).toContain('点“更改快捷键”');
});

describe('the part that the address names', () => {
  const show = (state: Partial<OptionsState>) =>
    render(<OptionsPage state={{ ...optionsState, ...state }} actions={recording()} />, document.body);
  /** Pixels to where it belongs: below the upper edge, or as far up as the page goes. */
  function off(id: string): number {
    const { scrollHeight, clientHeight } = document.documentElement;
    const { top } = document.getElementById(id)!.getBoundingClientRect();
    const margin = Number.parseFloat(getComputedStyle(document.getElementById(id)!).scrollMarginTop);
    return Math.min(Math.abs(top - margin), scrollHeight - clientHeight - scrollY);
  }

  beforeEach(() => {
    render(null, document.body);
    show({ preferences: null });
  });
  afterEach(() => history.replaceState(null, '', '#'));

  it.each(['profile', 'rules', 'packs', 'appearance', 'shortcuts', 'data'])(
    '#%s is in sight, though what stands above it comes later',
    async (id) => {
      history.replaceState(null, '', `#${id}`);
      show({ silences: [], packs: [], sites: [], shortcuts: [] });
      await painted();
      show({});
      await painted();
      expect(scrollY).toBeGreaterThan(0);
      expect(off(id)).toBeLessThan(1);
    },
  );

  it('is left once the user goes elsewhere', async () => {
    history.replaceState(null, '', '#data');
    show({ packs: [] });
    await painted();
    dispatchEvent(new WheelEvent('wheel', { deltaY: -999 }));
    scrollTo(0, 0);
    show({});
    await painted();
    expect(scrollY).toBe(0);
  });
});

it.each([
  ['标准项.json', '已添加“本校标准项”，打开着的侧栏马上用上'],
  ['有错.json', '“有错.json”有一处不对，整个没有添加：Pack our-school, items.0: …'],
])('a pack of one’s own is added, or it is said what is wrong with it: %s', async (name, said) => {
  await chooseFile('add-pack', new File([], name));
  expect(document.querySelector('#packs [role="status"]')!.textContent).toBe(said);
});

it('what could not be kept is said, until that is put away', () => {
  const actions = { ...recording(), dismissFailure: () => void asked.push(['dismissFailure', undefined]) };
  render(<OptionsPage state={{ ...optionsState, failure: 'store.full' }} actions={actions} />, document.body);
  expect(part('notice').textContent).toContain('磁盘没有空间了');
  part('notice').querySelector<HTMLElement>('[aria-label="关闭"]')!.click();
  expect(asked).toEqual([['dismissFailure', undefined]]);
});

it('a pack of one’s own is removed by its name', async () => {
  document.querySelector<HTMLElement>('#packs [aria-label="移除“本校标准项”"]')!.click();
  await painted();
  expect(asked).toEqual([['removePack', 'our-school']]);
  expect(document.querySelector('#packs [role="status"]')!.textContent).toBe('已移除“本校标准项”');
});
