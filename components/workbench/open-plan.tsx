import type { ComponentChildren } from 'preact';
import { OpenFile } from '../ui/open-file.tsx';

interface OpenPlanProps {
  class: string;
  onFile(file: File | undefined): void;
  children: ComponentChildren;
}

/** A button that asks for a plan's file. */
export function OpenPlan(props: OpenPlanProps) {
  return <OpenFile testId="workbench-file" accept=".docx,.txt,.md,.markdown,.text" {...props} />;
}
