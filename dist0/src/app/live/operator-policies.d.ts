import { type Boundaries } from '../../live/policy/boundaries.ts';
import type { PolicyDocument } from '../../scenario/world.ts';
import type { Instant } from '../../time/duration.ts';
import { type DryCase, type DryPlay } from './dry-play.ts';
/** What the operator of a case needs, with `<account>` in it and `*` for the id of the run: they hold for every run. */
export interface OperatorPolicies {
    /** Of a run that comes to its end: no action could be left out. */
    readonly run: PolicyDocument;
    /** Of cleaning up after one that does not. */
    readonly cleanUp: PolicyDocument;
}
/** Makes the policies of what a play in memory asked for: what it can do without is left out, each tried in a play of its own. */
export declare function operatorPolicies(one: DryCase & {
    readonly boundaries: Boundaries;
}, dry: DryPlay, options: {
    readonly seed: string;
    readonly start: Instant;
}): Promise<OperatorPolicies>;
