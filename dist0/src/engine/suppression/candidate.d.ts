import type { Instant } from '../../time/duration.ts';
import type { AlertValue } from '../alert.ts';
import type { Draft } from '../draft.ts';
import type { Reason } from '../explain/reason.ts';
import type { Run } from '../schedule.ts';
/** Something that a run would raise, before max_signals and suppression. */
export interface Candidate {
    /** The time by which suppression compares it. */
    readonly time: Instant;
    readonly draft: Draft;
    /** The values of the fields that the rule suppresses by, null where there is none; empty without suppression. */
    readonly suppressedBy: readonly AlertValue[];
}
/** What became an alert, and the alert. */
export interface Admitted<C extends Candidate> {
    readonly candidate: C;
    readonly draft: Draft;
}
/** Decides which candidates of a run become alerts. */
export interface Admission {
    readonly admit: <C extends Candidate>(run: Run, candidates: readonly C[]) => readonly Admitted<C>[];
    /** Says why the run that was just decided admitted no alert for a candidate. */
    readonly explain: (run: Run, candidate: Candidate) => Reason;
}
