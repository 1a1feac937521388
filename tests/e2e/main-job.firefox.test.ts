import { demoEditors } from './demo-editors.ts';
import { describeMainJob } from './describe-main-job.ts';

// The contract suite runs in all of them; here five show that the parts work together in Firefox too.
describeMainJob('firefox', demoEditors.slice(0, 5));
