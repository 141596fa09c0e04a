import type { Instant } from '../../time/duration.ts';
import type { AlertValue } from '../alert.ts';
import type { Fold } from '../detector.ts';
import type { Draft } from '../draft.ts';
import type { Reason } from '../explain/reason.ts';
import type { FieldColumn } from '../field-columns.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
import type { Admission } from '../suppression/candidate.ts';
import type { ThreatMatch } from '../threat/threat-index.ts';
/** What a fold of threat matches works with. */
export interface ThreatContext {
    readonly hits: HitColumns;
    /** The fields that the rule suppresses by: the first columns of a hit; the last one holds its matches. */
    readonly groupBy: readonly FieldColumn[];
    /** Which indicators count at a moment. */
    readonly countingAt: (now: Instant) => (indicator: number) => boolean;
    readonly enrichmentOf: (matches: readonly ThreatMatch[]) => Readonly<Record<string, AlertValue>>;
}
/** One alert an event, in the first run at which one of the indicators that it matches counts. */
export declare class ThreatMatchFold implements Fold {
    #private;
    constructor(context: ThreatContext, admission: Admission);
    evaluate(run: RunView): readonly Draft[];
    explain(run: RunView, hit: number): Reason;
}
/** Matches as a column keeps them: three texts each. */
export declare function writeMatches(matches: readonly ThreatMatch[]): readonly string[];
