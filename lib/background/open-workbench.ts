import { changeWorkbench, type PlanText } from '../store/workbench-store.ts';
import { openPage } from './open-page.ts';

/** Opens the workbench in a tab; a plan given waits there, and takes the place of the one on it without losing it. */
export async function openWorkbench(plan?: PlanText): Promise<void> {
  if (plan) await changeWorkbench({ incoming: plan });
  await openPage('/workbench.html');
}
