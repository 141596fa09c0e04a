import { type InputKind } from '../cloudtrail/input/detect-input.ts';
import type { ReadOptions, ReadReport, SkippedRecords } from '../cloudtrail/input/reading.ts';
import type { Interest } from '../cloudtrail/input/skim.ts';
import type { Profile } from '../ecs/profile.ts';
import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
/** An event, and where it stands. */
export interface ReadEvent {
    readonly event: TrailEvent;
    readonly file: string;
    /** From 1. */
    readonly line: number;
}
/** Events on their way, and what reading them came to. */
export interface EventReading {
    readonly batches: AsyncIterable<readonly (ReadEvent | SkippedRecords)[]>;
    readonly report: () => ReadReport;
}
/** What reading events needs beside the files. */
export interface EventReadOptions extends Pick<ReadOptions, 'stdin' | 'onRead'> {
    /** Records that concern nobody are skipped; ECS documents are read whatever they say. */
    readonly interest?: Interest | undefined;
}
/** A way to see the objects of files as events that rules can run over. */
export interface EventView {
    /** True where records that concern nobody are skipped unparsed. */
    readonly skips: boolean;
    readonly fields: FieldSource<TrailEvent>;
    readonly read: (inputs: readonly string[], options: EventReadOptions) => EventReading;
}
/** CloudTrail records, seen as the documents that Elastic's AWS integration makes of them under the profile. */
export declare function recordEvents(profile: Profile): EventView;
/** The view that fits an input: as it is told, else by its first object. Standard input cannot be read twice, so
 * without being told it counts as CloudTrail records. */
export declare function eventView(options: {
    readonly inputs: readonly string[];
    readonly input?: InputKind | undefined;
    readonly profile: Profile;
}): Promise<EventView>;
/** True when a named input could not be opened. */
export declare function isAnyUnreadable({ findings }: ReadReport): boolean;
