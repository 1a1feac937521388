// What the page calls of Univer: its own types bring in those of forty packages.
declare module '@univerjs/core' {
  export const LocaleType: { ZH_CN: string };
  export class Univer {
    constructor(config: { locale: string; locales: Record<string, object> });
    registerPlugin(plugin: object, config?: object): void;
  }
}

declare module '@univerjs/core/facade' {
  import type { Univer } from '@univerjs/core';

  interface Body {
    dataStream: string;
    paragraphs: { startIndex: number }[];
    sectionBreaks: { startIndex: number }[];
    textRuns: { st: number; ed: number; ts: { bl: number } }[];
  }
  interface FDocument {
    getSnapshot(): { body: Body };
    setSelection(start: number, end: number): void;
  }
  export const FUniver: {
    newAPI(univer: Univer): { createUniverDoc(data: { id: string; body: Body; documentStyle: object }): FDocument };
  };
}

declare module '@univerjs/preset-docs-core' {
  export function UniverDocsCorePreset(config: { container: string }): { plugins: (object | [object, object])[] };
}

declare module '@univerjs/preset-docs-core/locales/zh-CN' {
  const words: object;
  export default words;
}
