import { AwsFailure } from './aws-failure.ts';
import type { Input } from './operation.ts';
/** A text of the input, undefined when it was not sent.
 * @throws TrailproofError INPUT_TYPE_WRONG for another type: no SDK would send it */
export declare function textOf(input: Input, name: string): string | undefined;
/** A text that AWS requires.
 * @throws AwsFailure ValidationException when it was not sent */
export declare function requiredText(input: Input, name: string): string;
/** A number of the input, undefined when it was not sent. */
export declare function numberOf(input: Input, name: string): number | undefined;
/** A boolean of the input, undefined when it was not sent. */
export declare function booleanOf(input: Input, name: string): boolean | undefined;
/** A list of texts; empty when it was not sent. */
export declare function textsOf(input: Input, name: string): readonly string[];
/** A list of objects; empty when it was not sent. */
export declare function objectsOf(input: Input, name: string): readonly Input[];
/** An object inside the input, undefined when it was not sent. */
export declare function objectOf(input: Input, name: string): Input | undefined;
/** AWS's text for a parameter that must be there. */
export declare function missing(name: string): AwsFailure;
/** AWS's text for one value that breaks a constraint of the API's model. */
export declare function invalid(value: string, constraint: string): AwsFailure;
