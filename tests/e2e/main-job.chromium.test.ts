import { describeMainJob } from './describe-main-job.ts';

describeMainJob('chromium');
