import { z } from 'zod';
/** `[metadata]` of a detection-rules file; none of it changes what fires. */
export declare const metadataShape: z.ZodType;
