import type { Input, Output } from '../../operation.ts';
/** Tags of the input, checked as IAM checks them.
 * @throws AwsFailure ValidationException, InvalidInputException for the same key twice */
export declare function tagsOf(input: Input): Map<string, string>;
/** Puts the tags of the input to those that are there; a key that differs in its letters' case only is replaced.
 * @throws AwsFailure ValidationException, InvalidInputException, LimitExceededException */
export declare function addTags(tags: Map<string, string>, input: Input): void;
/** Takes away the tags whose keys the input names; keys that are not there are no error.
 * @throws AwsFailure ValidationException */
export declare function removeTags(tags: Map<string, string>, input: Input): void;
/** Tags as answers list them. */
export declare function tagValues(tags: ReadonlyMap<string, string>): readonly Output[];
/** The `Tags` of something; left out when it has none. */
export declare function tagList(tags: ReadonlyMap<string, string>): Output;
