import type { Span } from '../../diagnostic/span.ts';
import type { Detector } from '../../engine/detector.ts';
import { type Account } from '../../engine/explain/account.ts';
import { type Condition } from '../../engine/explain/condition.ts';
import type { Profile } from '../../ecs/profile.ts';
import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Clause } from '../../language/tracer.ts';
import type { PlayedCase, PlayedRecord } from '../../scenario/played-case.ts';
/** What a rule made of the records that a question is about. */
export type Silence = 
/** The question is about no record of the case. */
{
    readonly kind: 'no-record';
}
/** No record matches: the clauses that fail on the nearest of them, and where the first of these stands. */
 | {
    readonly kind: 'no-match';
    readonly because: readonly string[];
    readonly at?: Span | undefined;
}
/** Some match, and this became of the one that got furthest; `at` is the part of the rule that nothing fulfilled. */
 | {
    readonly kind: 'dropped';
    readonly because: readonly string[];
    readonly at?: Span | undefined;
}
/** Some match and are part of an alert. */
 | {
    readonly kind: 'raised';
};
/** A case with the events of its records, undo left out, in the order of the records. */
export interface SeenCase {
    readonly played: PlayedCase;
    readonly events: readonly TrailEvent[];
}
/** Says why a rule raises no alert for some records of a case; the rule sees all the others as well.
 * @example whySilent({ played, events }, { detector, profile, isAbout: ({ phase }) => phase === 'judged' }) */
export declare function whySilent({ played, events }: SeenCase, { detector, profile, isAbout, }: {
    readonly detector: Detector;
    readonly profile: Profile;
    readonly isAbout: (played: PlayedRecord) => boolean;
}): Silence;
/** Why the hit of several that got furthest is in no alert; undefined where all are in one.
 * @example furthestReason(accountsOf(detector, hits, [0, 1], options))?.message */
export declare function furthestReason(accounts: readonly Account[]): Account['reason'];
/** The clauses that fail on the nearest of some events that do not match. */
export declare function nearestFailure(events: readonly TrailEvent[], conditions: readonly Condition[]): readonly Clause[];
