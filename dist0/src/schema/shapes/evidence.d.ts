import { z } from 'zod';
import type { Evidence } from '../../coverage/evidence.ts';
/** A line of an evidence file. */
export declare const evidenceShape: z.ZodType<Evidence>;
