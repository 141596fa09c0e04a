import { z } from 'zod';
import type { ReplayJson } from '../../report/json/replay-json.ts';
/** What `replay --format json` prints. */
export declare const replayShape: z.ZodType<ReplayJson>;
