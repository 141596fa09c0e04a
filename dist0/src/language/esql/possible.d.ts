import type { FieldValue } from '../field-source.ts';
import type { EsqlType } from './types.ts';
/** A field that no document can carry, and why. */
export interface AbsentField {
    readonly field: string;
    readonly reason: string;
}
/** Which values an expression can take, whatever the events: what a blind rule is told from. */
export interface Possible {
    /** All of them, or `any` when they cannot be listed. */
    readonly values: readonly FieldValue[] | 'any';
    /** The absent field that narrowed them. */
    readonly because?: AbsentField | undefined;
}
export declare const anything: Possible;
export declare function exactly(value: FieldValue): Possible;
/** A list of possible values; too many become `any`. */
export declare function oneOf(values: readonly FieldValue[], because: AbsentField | undefined): Possible;
export declare function isOnlyNull({ values }: Possible): boolean;
export declare function canBe({ values }: Possible, value: FieldValue): boolean;
/** The values as a list where there are few: a boolean has three. */
export declare function listed({ values }: Possible, type: EsqlType): readonly FieldValue[] | undefined;
/** The union of several, as of the branches of CASE. */
export declare function union(all: readonly Possible[]): Possible;
export declare function becauseOf(all: readonly Possible[]): AbsentField | undefined;
