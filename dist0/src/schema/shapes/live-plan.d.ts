import { z } from 'zod';
import type { PreflightedPlan } from '../../app/live/preflight.ts';
/** What `live plan --format json` prints. */
export declare const livePlanShape: z.ZodType<readonly PreflightedPlan[]>;
