import type { Input, Output } from '../../operation.ts';
/** One page of a list, as MaxItems and Marker ask for it.
 * @throws AwsFailure ValidationException */
export declare function page(name: string, items: readonly unknown[], input: Input): Output;
/** One page of several lists that are read one after another, as GetAccountAuthorizationDetails has them.
 * @throws AwsFailure ValidationException */
export declare function pageOfLists(lists: Readonly<Record<string, readonly unknown[]>>, input: Input): Output;
