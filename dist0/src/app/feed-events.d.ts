import type { Bytes } from '../cloudtrail/input/byte-source.ts';
import type { ReadReport } from '../cloudtrail/input/reading.ts';
import type { EventReadOptions, EventView, ReadEvent } from './event-view.ts';
import type { Instant } from '../time/duration.ts';
import type { CommonOptions } from './options.ts';
/** Where events are read from. */
export interface EventInputs extends Pick<CommonOptions, 'onProgress'>, Pick<EventReadOptions, 'interest'> {
    readonly inputs: readonly string[];
    readonly stdin?: Bytes | undefined;
    readonly history?: readonly string[] | undefined;
}
/** What takes events. */
export interface EventTaker {
    readonly remember: (read: ReadEvent) => void;
    readonly take: (read: ReadEvent) => void;
    /** Told when a record was that was skipped. */
    readonly skip?: ((time: Instant, isHistory: boolean) => void) | undefined;
}
/** Reads the history, then the input, and hands over every event. Gives what was wrong with both; the numbers are the
 * input's. */
export declare function feedEvents(view: EventView, { inputs, stdin, history, onProgress, interest }: EventInputs, { remember, take, skip }: EventTaker): Promise<ReadReport>;
