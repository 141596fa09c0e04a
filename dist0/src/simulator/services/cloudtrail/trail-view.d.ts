import type { Input, Output } from '../../operation.ts';
import { type EventSelector, type Trail } from '../../state/trail.ts';
/** A trail as GetTrail and DescribeTrails give it. */
export declare function trailView(trail: Trail): Output;
/** A trail as CreateTrail and UpdateTrail answer it. */
export declare function trailSettings(trail: Trail): Output;
/** Selectors as the API gives them. */
export declare function selectorsView(selectors: readonly EventSelector[]): readonly Output[];
/** The selectors of an input.
 * @throws AwsFailure InvalidEventSelectorsException */
export declare function selectorsIn(input: Input): readonly EventSelector[];
