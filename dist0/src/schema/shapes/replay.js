import { z } from 'zod';
import { agreed } from '../agreed.js';
import { alertShape } from './alert.js';
import { readingPlanShape } from './reading-plan.js';
import { recordCountsShape } from './record-counts.js';
import { rulesShape } from './rules.js';
const replay = z.strictObject({
    records: recordCountsShape,
    rules: rulesShape,
    alerts: z.array(alertShape),
    plan: readingPlanShape.optional(),
});
/** What `replay --format json` prints. */
export const replayShape = agreed(replay);
//# sourceMappingURL=replay.js.map