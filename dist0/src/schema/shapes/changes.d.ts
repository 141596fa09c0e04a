import { z } from 'zod';
import type { ChangesJson, ChangesLine } from '../../report/json/changes-json.ts';
/** What `replay --against … --format json` prints. */
export declare const changesShape: z.ZodType<ChangesJson>;
/** What `replay --against … --format ndjson` prints a line of. */
export declare const changesLineShape: z.ZodType<ChangesLine>;
