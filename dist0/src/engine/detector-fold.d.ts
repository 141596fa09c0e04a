import type { Finding } from '../diagnostic/finding.ts';
import type { Duration, Instant } from '../time/duration.ts';
import type { Alert } from './alert.ts';
import type { Detector } from './detector.ts';
import type { Draft } from './draft.ts';
import { type DraftOrigin } from './finish-alert.ts';
import type { HitColumns } from './hit-columns.ts';
/** Takes an alert in the making, as it is when its run raises it. */
export type DraftSink = (draft: Draft, origin: DraftOrigin) => void;
/** One detector on its walk through its runs: hits in, alerts out as soon as nothing can change them. */
export declare class DetectorFold {
    #private;
    constructor(detector: Detector, hits: HitColumns, { phase, onDraft }: {
        readonly phase: Duration;
        readonly onDraft?: DraftSink | undefined;
    });
    /** One of each code, by code: a stream and a batch meet them in different orders. */
    get warnings(): readonly Finding[];
    add(hit: number): void;
    /** Evaluates the runs that end before a moment and gives the alerts that no later run can change. */
    advance(limit: Instant, logStart: Instant | undefined): readonly Alert[];
    /** The end of the next run that could raise something, as far as hits are known. */
    nextEnd(): Instant | undefined;
}
