import { z } from 'zod';
import type { LiveCollected } from '../../report/live-collected.ts';
/** What `live collect --format json` prints. */
export declare const liveCollectShape: z.ZodType<LiveCollected>;
