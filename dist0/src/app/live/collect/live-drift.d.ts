import type { CloudTrailRecord } from '../../../cloudtrail/record.ts';
import type { CollectedDrift } from '../../../report/live-collected.ts';
import type { PlayedRecord } from '../../../scenario/played-case.ts';
/** The simulator's records of a case, found by step and event. */
export declare function twinsOf(simulated: readonly PlayedRecord[]): (one: {
    readonly step: string;
    readonly record: CloudTrailRecord;
}) => CloudTrailRecord | undefined;
/** The fields in which records differ from their twins, each once with the events that have it. */
export declare function liveDrift(real: readonly PlayedRecord[], twinOf: ReturnType<typeof twinsOf>): readonly CollectedDrift[];
