import { z } from 'zod';
import type { Alert, AlertValue } from '../../engine/alert.ts';
import type { GoldenAlert } from '../../golden/golden.ts';
/** A value of an alert. */
export declare const alertValueShape: z.ZodType<AlertValue>;
/** Severities of Elastic's rules. */
export declare const severityShape: z.ZodType<Alert['rule']['severity']>;
/** What `replay --format ndjson` prints a line of. */
export declare const alertShape: z.ZodType<Alert>;
/** An alert in names of steps and cast. */
export declare const goldenAlertShape: z.ZodType<GoldenAlert>;
