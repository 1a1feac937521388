import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first shown, or beforehand with `fetch`. */
export type Later<Props> = ComponentType<Props> & { fetch(): Promise<void> };

/** For what nobody sees when the sidebar opens: until its code is there it shows nothing. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | undefined;

  async function fetch() {
    loaded ??= await load();
  }

  function Part(props: Props) {
    const [, setHere] = useState(loaded !== undefined);
    useEffect(() => {
      if (!loaded) void fetch().then(() => setHere(true));
    }, []);
    return loaded ? h(loaded, props) : null;
  }

  return Object.assign(Part, { fetch });
}
