import { readPlaces } from '../../../components/model/places.ts';
import { analysis, draft } from '../../gallery/made-up-plan.ts';

export { analysis, draft };
export const places = readPlaces(analysis.plan, draft);
