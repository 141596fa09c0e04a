import type { RecordHead } from '../cloudtrail/input/record-head.ts';
import type { Interest } from '../cloudtrail/input/skim.ts';
import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Detector } from './detector.ts';
/** What a detector asks of a record's text, once action and service are known: all of these. */
export interface Question {
    readonly detector: Detector;
    readonly literals: readonly RegExp[];
}
/** Says of records that are not parsed yet whether some rule could match them. It never misses one: a rule's needles
 * stand in the text of each record that it matches. */
export declare class Sieve implements Interest {
    #private;
    /** The rules that events are shown to. */
    readonly detectors: readonly Detector[];
    /** `fields` are those of the view that the detectors were made for. */
    constructor(detectors: readonly Detector[], fields: FieldSource<TrailEvent>);
    readonly concerns: (head: RecordHead) => boolean;
    /** What the rules ask of records with a service and an action; undefined where they cannot tell. */
    questionsOf(head: RecordHead): readonly Question[] | undefined;
}
/** True where the text holds all that is asked for. */
export declare function isAnswered(literals: Question['literals'], text: string): boolean;
