import type { Input, Output } from '../operation.ts';
/** Tags of something, by key. */
export type Tags = Map<string, string>;
/** The tags that an input gives, under whatever name the service has for them. */
export declare function tagsIn(input: Input, member?: string): Tags;
/** Tags as a list of keys and values, the form of most services. */
export declare function tagList(tags: ReadonlyMap<string, string>): readonly Output[];
/** The `aws:ResourceTag/…` condition keys of something that has tags, also under the names that its service has for them.
 * The bare prefix among them says that these are all: a call without it is refused a condition on tags.
 * @example resourceTagKeys(new Map([['Team', 'a']])) // { 'aws:resourcetag/': [], 'aws:resourcetag/team': 'a' } */
export declare function resourceTagKeys(tags: ReadonlyMap<string, string> | undefined, service?: string): Readonly<Record<string, string | readonly string[]>>;
