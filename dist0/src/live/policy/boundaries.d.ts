import type { Members } from '../../aws/members.ts';
import { type Asked } from './least-policy.ts';
import { type CallMarks } from './own-condition.ts';
/** The boundaries of a run, by who holds them: `user/mallory`. An identity that acts may do what its steps do and no
 * more, whatever policies it has or gets; one that never acts may do nothing. */
export interface Boundaries {
    /** Policies to make first: name and document, with `<account>` and `<run>` in it. */
    readonly policies: ReadonlyMap<string, string>;
    /** The parameter that gives a holder its boundary; a boundary of the scenario's own stays. */
    readonly of: (holder: string, account: string) => Members;
}
/** A permission that somebody asked for in a play. */
export type AskedInPlay = Omit<Asked, 'condition'> & CallMarks;
/** The boundaries that identities of a run can have: its own, and those that the scenario gives them in this play. */
export declare function boundariesIn(asked: readonly AskedInPlay[], { account, run }: {
    readonly account: string;
    readonly run: string;
}): readonly string[];
/** Makes the boundaries of who asked for something in a play. Ids that AWS draws are others in the next one. */
export declare function boundariesOf(asked: readonly (AskedInPlay & {
    readonly holder: string;
})[], play: {
    readonly account: string;
    readonly run: string;
}): Boundaries;
/** No boundaries at all: for a first play that finds out what each asks for. */
export declare const noBoundaries: Boundaries;
/** The ids of Roles Anywhere's things. */
export declare const drawnId: RegExp;
