import { objectOf } from '../../read-input.js';
/** Texts of a map that an input holds, as tags and environment variables come. */
export function textMapIn(input, member) {
    const given = Object.entries(objectOf(input, member) ?? {});
    return new Map(given.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
/** The tags that a call of Lambda gives: a map, not a list. */
export const tagMapIn = (input) => textMapIn(input, 'Tags');
//# sourceMappingURL=tag-map.js.map