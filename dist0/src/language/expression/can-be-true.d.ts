import type { Expression } from './expression.ts';
/** Says whether any event can fulfil a predicate, given that the absent fields never have a value. A predicate that
 * cannot is blind: its silence says nothing.
 * @example canBeTrue(tree, (name) => fields.resolve(name)?.absent !== undefined) */
export declare function canBeTrue(tree: Expression, isAbsent: (name: string) => boolean): boolean;
