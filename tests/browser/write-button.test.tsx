import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LeftOut } from '../../components/ui/use-meant-press.ts';
import { WriteButton } from '../../components/ui/write-button.tsx';
import { painted, show } from '../gallery/show.tsx';

/** What was pressed and meant, and how often a press was left out. */
let written: string[];
let leftOut: number;
let now = 1000;

vi.spyOn(performance, 'now').mockImplementation(() => now);

const part = (name: string) => page.getByText(name, { exact: true });

/** Rows of 40 px, each with a button. */
async function rows(...names: string[]) {
  render(
    <LeftOut.Provider value={() => (leftOut += 1)}>
      <div style="height: 200px; overflow: auto">
        {names.map((name) => (
          <div key={name} style="height: 40px">
            <WriteButton onClick={() => written.push(name)}>{name}</WriteButton>
          </div>
        ))}
      </div>
    </LeftOut.Provider>,
    document.body,
  );
  await painted();
}

describe('a press on a button that changes the draft', () => {
  beforeEach(async () => {
    render(null, document.body);
    written = [];
    leftOut = 0;
    await rows('甲', '乙', '丙', '丁', '戊', '己', '庚');
    // That they are shown at all is told with the frame after the one they are drawn in.
    await painted();
    now += 500;
  });

  it('counts once it has been seen there', async () => {
    await part('乙').click();
    expect([written, leftOut]).toEqual([['乙'], 0]);
  });

  it('counts although other rows have moved', async () => {
    await rows('甲', '乙', '丁');
    await part('乙').click();
    expect([written, leftOut]).toEqual([['乙'], 0]);
  });

  it.each<[string, () => Promise<void>]>([
    ['has only just come', () => rows('新', '甲', '乙')],
    ['came up as the row above it went', () => rows('乙', '丙')],
  ])('is left out where it %s, and said to be; it counts a moment later', async (_what, move) => {
    await move();
    const name = document.querySelector('button')!.textContent!;
    await part(name).click();
    expect([written, leftOut]).toEqual([[], 1]);
    now += 500;
    await part(name).click();
    expect([written, leftOut]).toEqual([[name], 1]);
  });

  it('is left out before the move is even drawn', async () => {
    void rows('新', '甲', '乙');
    await part('新').click();
    expect([written, leftOut]).toEqual([[], 1]);
  });

  it('is left out as the second half of a double click', async () => {
    await part('丙').dblClick();
    expect([written, leftOut]).toEqual([['丙'], 0]);
  });

  it('counts where the user scrolled it', async () => {
    document.querySelector('div')!.scrollTop = 40;
    await painted();
    await part('丁').click();
    expect([written, leftOut]).toEqual([['丁'], 0]);
  });

  it('counts at once with the keyboard', async () => {
    await rows('新', '甲');
    document.querySelector('button')!.focus();
    await userEvent.keyboard('{Enter}');
    expect([written, leftOut]).toEqual([['新'], 0]);
  });
});

/** What a session does to the draft. */
const WRITES = ['insert', 'insertSeveral', 'insertText', 'fix', 'fixAll', 'fillGaps', 'insertSnippet'];

it.each([
  'outline',
  'outline-open',
  'outline-several',
  'gaps',
  'gaps-open',
  'problems',
  'problems-choice',
  'problems-preview',
  'problems-fill',
  'snippets-choice',
  'schedule',
  'schedule-month',
])('no other button writes: %s', async (state) => {
  const asked = await show(state, document.body);
  expect(document.querySelector('[data-writes]')).not.toBeNull();
  // What comes once something was opened is pressed too.
  for (let round = 0; round < 2; round++) {
    for (const button of others()) if (button.isConnected) button.click();
    await painted();
  }
  expect(asked.map(([name]) => name).filter((name) => WRITES.includes(name))).toEqual([]);
});

/** The buttons of the view that don't say that they write. */
function others(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      '[role=tabpanel] button:not([data-writes], [aria-haspopup], [role=menuitem])',
    ),
  ];
}
