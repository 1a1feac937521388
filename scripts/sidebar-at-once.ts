import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { root } from './command.ts';

/**
 * For Vite: all that the sidebar loads at once comes in two files, one of which it shares with the background. The dozens
 * of small ones that the bundler makes for the sake of the other pages cost it half of the time it opens in.
 */
export function sidebarAtOnce(): Plugin {
  const groups = [group('shared', 2), group('sidebar-at-once', 1)];
  return {
    name: 'sidebar-at-once',
    outputOptions: (options) => (options.format === 'iife' ? null : { ...options, codeSplitting: { groups } }),
  };
}

function group(name: 'shared' | 'sidebar-at-once', priority: number): Rolldown.CodeSplittingGroup {
  let sidebar: Set<string> | undefined;
  let background: Set<string> | undefined;
  return {
    name(id, graph) {
      sidebar ??= loadedBy('entrypoints/sidebar.sidepanel/main.tsx', graph);
      background ??= loadedBy('entrypoints/background.ts', graph);
      return sidebar.has(id) && background.has(id) === (name === 'shared') ? name : null;
    },
    debugName: name,
    priority,
  };
}

/** The ids of all modules that have to be there before an entrypoint runs; not of itself, as other pages must not run it. */
function loadedBy(entrypoint: string, graph: Rolldown.ChunkingContext): Set<string> {
  const loaded = new Set<string>();
  const waiting = [resolve(root, entrypoint)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (loaded.has(next)) continue;
      loaded.add(next);
      waiting.push(next);
    }
  }
  return loaded;
}
