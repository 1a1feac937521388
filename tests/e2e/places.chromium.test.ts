import { describePlaces, outOfReach } from './describe-places.ts';

describePlaces('chromium', outOfReach);
