import { describePlaces, outOfReach } from './describe-places.ts';

describePlaces('firefox', outOfReach);
