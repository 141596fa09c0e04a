import { z } from 'zod';
import type { LiveSiem } from '../../report/live-siem.ts';
/** What `live siem --format json` prints. */
export declare const liveSiemShape: z.ZodType<LiveSiem>;
