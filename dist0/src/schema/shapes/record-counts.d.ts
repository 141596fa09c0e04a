import { z } from 'zod';
import type { RecordCounts } from '../../engine/replay-result.ts';
/** How many records a replay read, and what became of them. */
export declare const recordCountsShape: z.ZodType<RecordCounts>;
