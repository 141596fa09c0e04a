import type { TrailEvent } from '../ecs/trail-event.ts';
import type { Alert } from '../engine/alert.ts';
import type { Detector } from '../engine/detector.ts';
import { PageStore } from '../engine/memory/page-store.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { AlertDetail } from '../report/replay-report.ts';
import type { ReadEvent } from './event-view.ts';
/** Remembers who did what in the events that rules match, so that alerts can be told to people.
 * The engine keeps times and ids only. */
export declare class AlertDetails {
    #private;
    constructor(fields: FieldSource<TrailEvent>, store?: PageStore);
    /** The same rules, watched: what they match is remembered. */
    watch(detectors: readonly Detector[]): readonly Detector[];
    /** Says which event the rules look at next. */
    look(at: ReadEvent): void;
    /** What is known of an alert; undefined where its last event was not kept. */
    of(alert: Alert): AlertDetail | undefined;
}
