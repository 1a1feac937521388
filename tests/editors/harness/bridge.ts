import { serveBridge } from '../../../lib/editors/page-world/serve-bridge.ts';

serveBridge(document);
