import type { Instant } from '../../time/duration.ts';
import type { Scalar } from '../field-source.ts';
import type { EsqlType } from './types.ts';
/** A value as TO_STRING writes it: dates in ISO with milliseconds, doubles as Java does. */
export declare function textForm(value: Scalar, type: EsqlType): string | undefined;
/** A moment as ISO text with milliseconds, UTC; undefined beyond the calendar of Date. */
export declare function isoText(instant: Instant): string | undefined;
