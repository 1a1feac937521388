import { render } from 'preact';
import { expect, it } from 'vitest';
import { SnippetRow } from '../../components/snippets/snippet-row.tsx';
import { createSnippetIndex } from '../../lib/snippets/search/search.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { painted } from '../gallery/show.tsx';

it('what matched far down in a text is seen, and marked', async () => {
  const index = createSnippetIndex();
  const body = `${'组织学习法律法规。'.repeat(30)}\n改善哺乳环境，建好爱心母婴小屋。`;
  index.put({ id: '1', title: '权益', body, folder: [], tags: [], useCount: 0, createdAt: 0, updatedAt: 0 } as Snippet);
  const list = document.createElement('ul');
  list.style.width = '300px';
  document.body.append(list);
  const nothing = () => {};
  render(
    <SnippetRow
      result={index.search('buruhj')[0]!}
      opened={false}
      attached
      lastValues={async () => ({})}
      onToggle={nothing}
      onInsert={nothing}
      onDragged={() => ''}
      onDropped={nothing}
      onEdit={nothing}
      onRemove={nothing}
    />,
    list,
  );
  await painted();
  const mark = list.querySelector('.snippet-body mark')!;
  expect(mark.textContent).toBe('哺乳环境');
  const shown = list.querySelector('.snippet-body')!.getBoundingClientRect();
  expect(mark.getBoundingClientRect().bottom).toBeLessThanOrEqual(shown.bottom);
});
