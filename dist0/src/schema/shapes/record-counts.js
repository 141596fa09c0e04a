import { z } from 'zod';
import { agreed } from '../agreed.js';
const counts = z
    .strictObject({
    read: z.int(),
    judged: z.int(),
    skipped: z.int(),
    duplicate: z.int(),
    late: z.int(),
    malformed: z.int(),
})
    .describe('read = judged + skipped + duplicate + late + malformed');
/** How many records a replay read, and what became of them. */
export const recordCountsShape = agreed(counts);
//# sourceMappingURL=record-counts.js.map