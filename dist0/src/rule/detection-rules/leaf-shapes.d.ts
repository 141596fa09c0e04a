import { z } from 'zod';
import { type Duration } from '../../time/duration.ts';
/** Text that says something. */
export declare const filledText: z.ZodString;
export declare const texts: z.ZodArray<z.ZodString>;
/** A whole number from 1. */
export declare const count: z.ZodInt;
/** `now-6m`, as a length in milliseconds. */
export declare const lookBack: z.ZodType<Duration, string>;
/** `5m`, as a length in milliseconds. */
export declare const interval: z.ZodType<Duration, string>;
