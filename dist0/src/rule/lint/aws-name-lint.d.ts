import type { Finding } from '../../diagnostic/finding.ts';
import type { Condition } from './condition.ts';
/** Finds event sources and event names that CloudTrail never writes. A name is judged by the sources that the same
 * conjunction asks for; without one, by all services.
 * @example lintAwsNames(conditionOf(tree)).map(({ code }) => code) // ['AWS_ACTION_UNKNOWN'] */
export declare function lintAwsNames(condition: Condition): readonly Finding[];
