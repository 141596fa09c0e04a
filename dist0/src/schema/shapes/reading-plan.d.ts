import { z } from 'zod';
import type { ReadingPlan } from '../../engine/reading-plan.ts';
/** How a log was read. */
export declare const readingPlanShape: z.ZodType<ReadingPlan>;
