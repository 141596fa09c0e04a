import type { Spot } from './disguise.ts';
/** What a key says of the texts under it. */
export type KeyKind = 
/** AWS's own words, kept by their form. */
{
    readonly kind: 'word' | 'region' | 'action' | 'agent' | 'message';
}
/** Keys, tokens, certificates: replaced whole. */
 | {
    readonly kind: 'secret';
}
/** What people write: replaced whole but for what has a form. */
 | {
    readonly kind: 'free';
}
/** A name; `strict` where it is always the user's own. */
 | {
    readonly kind: 'name';
    readonly name: string;
    readonly strict?: 'strict';
} | {
    readonly kind: 'other';
};
/** True for an object whose keys a user chooses. */
export declare const isFreeMap: (key: string) => boolean;
/** True for a key whose text is always a name that a user chose. */
export declare const isNameKey: (key: string) => boolean;
/** What the keys above a text say of it.
 * @example kindOfKey({ key: 'roleName', within: 'requestParameters', … }) // { kind: 'name', name: 'role', strict: 'strict' } */
export declare function kindOfKey({ key, within }: Pick<Spot, 'key' | 'within'>): KeyKind;
