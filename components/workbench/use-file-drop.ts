import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Takes files that are dropped on the element; `over` is true while one hovers there. */
export function useFileDrop<E extends HTMLElement>(onFile: (file: File) => void) {
  const place = useRef<E>(null);
  const over = useSignal(false);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      over.value = true;
    };
    const onDrop = (event: DragEvent) => {
      over.value = false;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    const onLeave = () => {
      over.value = false;
    };
    place.current!.addEventListener('dragover', onDragOver, { signal });
    place.current!.addEventListener('dragleave', onLeave, { signal });
    place.current!.addEventListener('drop', onDrop, { signal });
    return () => ended.abort();
  }, []);

  return { place, over };
}
