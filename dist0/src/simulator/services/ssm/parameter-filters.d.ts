import type { Input } from '../../operation.ts';
import type { Parameter } from './parameters.ts';
type Test = (parameter: Parameter) => boolean;
/** A test for the filters of DescribeParameters and GetParametersByPath, the older form of them too.
 * @throws AwsFailure InvalidFilterKey, InvalidFilterOption */
export declare function parameterFilter(input: Input): Test;
/** Whether a name lies under a path: one level below it, or at any depth.
 * @example isUnder('/app/db/password', '/app', 'Recursive') // true */
export declare function isUnder(name: string, path: string, option: string): boolean;
export {};
