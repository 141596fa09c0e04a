import { objectsOf, requiredText, textOf } from '../read-input.js';
/** The tags that an input gives, under whatever name the service has for them. */
export function tagsIn(input, member = 'Tags') {
    return new Map(objectsOf(input, member).map((tag) => [requiredText(tag, 'Key'), textOf(tag, 'Value') ?? '']));
}
/** Tags as a list of keys and values, the form of most services. */
export function tagList(tags) {
    return [...tags].map(([Key, Value]) => ({ Key, Value }));
}
/** The `aws:ResourceTag/…` condition keys of something that has tags, also under the names that its service has for them.
 * The bare prefix among them says that these are all: a call without it is refused a condition on tags.
 * @example resourceTagKeys(new Map([['Team', 'a']])) // { 'aws:resourcetag/': [], 'aws:resourcetag/team': 'a' } */
export function resourceTagKeys(tags, service) {
    const prefixes = service === undefined ? ['aws'] : ['aws', service];
    return Object.fromEntries(prefixes.flatMap((prefix) => [
        [`${prefix}:resourcetag/`, []],
        ...[...(tags ?? [])].map(([key, value]) => [`${prefix}:resourcetag/${key.toLowerCase()}`, value]),
    ]));
}
//# sourceMappingURL=tags.js.map