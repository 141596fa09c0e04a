import type { PolicyStatement } from '../../scenario/world.ts';
/** A Condition element. */
export type Condition = NonNullable<PolicyStatement['Condition']>;
/** What a call bears that only calls of a run bear. */
export interface CallMarks {
    /** The boundary of whom it is about, an ARN. */
    readonly boundary?: string | undefined;
    /** Where the tag of runs is: in the call, or on what it is about. */
    readonly tag?: 'aws:RequestTag' | 'aws:ResourceTag' | undefined;
}
/** Reads the marks of a call from its condition keys, which are in lower case. */
export declare function marksIn(keys: (key: string) => readonly string[] | undefined): CallMarks;
/** Holds a permission to what is a run's own where its resource cannot: identities by their boundary, and what AWS draws an
 * id for by the tag of runs.
 * @example ownCondition('rolesanywhere:CreateProfile', { tag: 'aws:RequestTag', boundaries: [] })
 * // { StringLike: { 'aws:RequestTag/trailproof-run': '*' } } */
export declare function ownCondition(action: string, { tag, boundaries }: CallMarks & {
    readonly boundaries: readonly string[];
}): Condition | undefined;
