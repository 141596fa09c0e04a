import type { QueryText } from '../../diagnostic/span.ts';
import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
import type { Expectations } from './expectations.ts';
/** Makes the error for the farthest place that parsing reached: Kibana's sentence, and for the common mistakes what
 * to do about it. */
export declare function syntaxError(query: QueryText, expectations: Expectations): TrailproofError;
