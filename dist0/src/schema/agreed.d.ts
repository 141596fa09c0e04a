import type { z } from 'zod';
/** A type without `readonly` lists, intersections and `| undefined` of optional members: what JSON can tell apart. */
type Plain<T> = T extends string | number | boolean | null ? T : T extends readonly (infer Item)[] ? readonly Plain<Item>[] : {
    readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>>;
};
type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => (T extends Right ? 1 : 2) ? true : false;
/** Gives a shape as that of a type. It compiles only where both say the same, member by member: a member that one of
 * them gains or loses, a kind more in a union, is an error at this call.
 * @example agreed<FindingJson, z.infer<typeof shape>>(shape) */
export declare function agreed<T, Shaped>(shape: Same<Plain<T>, Plain<Shaped>> extends true ? z.ZodType<Shaped> : 'type and shape differ'): z.ZodType<T>;
export {};
