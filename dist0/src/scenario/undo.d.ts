import type { CaseNeeds } from './played-case.ts';
import type { PlainStep, PlayedStep, Stage } from './stage.ts';
/** The steps that neither the table of inverse operations nor the scenario takes back. */
export declare function cannotUndo(steps: readonly PlayedStep[]): CaseNeeds['cannotUndo'];
/** What the inverse of a call must know of the state before it. */
export declare function priorOf(stage: Stage, call: PlainStep): Promise<Readonly<Record<string, unknown>> | undefined>;
/** Takes every step back, newest first, as root of the account that it acted in. Goes on after a failure and reports all of them.
 * @throws TrailproofError UNDO_FAILED */
export declare function undoAll(stage: Stage): Promise<void>;
