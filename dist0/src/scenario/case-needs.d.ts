import type { CaseNeeds } from './played-case.ts';
import type { Stage } from './stage.ts';
/** Derives what a case needs from how it was played. */
export declare function needsOf(stage: Stage): CaseNeeds;
