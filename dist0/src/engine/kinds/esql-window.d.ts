import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { CompiledPipeline, ResultTable } from '../../language/compiled-query.ts';
import type { Instant } from '../../time/duration.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
/** The window of a rule's runs as its query sees it: hits come with the run that first sees them and go with the first
 * run that does not. */
export declare class EsqlWindow {
    #private;
    /** `start` is the column of a hit at which those of the query begin. */
    constructor(pipeline: CompiledPipeline<TrailEvent>, { hits, start }: {
        readonly hits: HitColumns;
        readonly start: number;
    });
    /** Runs are taken in their order. */
    moveTo({ from, fresh }: RunView): void;
    /** The query over the window at the end of its run. Sources are hits. */
    table(now: Instant): ResultTable;
}
