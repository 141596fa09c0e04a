import { z } from 'zod';
import type { LiveCleaned, LiveRun, LiveStatus } from '../../report/live-run.ts';
/** What `live run --format json` prints. */
export declare const liveRunShape: z.ZodType<readonly LiveRun[]>;
/** What `live cleanup --format json` prints. */
export declare const liveCleanupShape: z.ZodType<readonly LiveCleaned[]>;
/** What `live status --format json` prints. */
export declare const liveStatusShape: z.ZodType<readonly LiveStatus[]>;
