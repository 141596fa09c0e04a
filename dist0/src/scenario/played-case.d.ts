import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { Finding } from '../diagnostic/finding.ts';
import type { Duration, Instant } from '../time/duration.ts';
import type { CaseKind } from './scenario.ts';
/** A record with the step that made it. Only judged steps prove anything. */
export interface PlayedRecord {
    readonly record: CloudTrailRecord;
    readonly phase: 'before' | 'judged' | 'undo';
    /** The step's name within its case: `create-access-key#2`. */
    readonly step: string;
    /** ATT&CK v19 ids of the step, where it names some. */
    readonly techniques?: readonly string[] | undefined;
}
/** A value of this play and the name that goldens use for it. */
export interface NamedValue {
    readonly value: string;
    /** `<mallory.key>`, `<account>` */
    readonly name: string;
}
/** What a case needs to be played; decides whether it can be played live. */
export interface CaseNeeds {
    /** Why its actors cannot be had in a real account, sorted: `"owner" is root`. */
    readonly obstacles: readonly string[];
    readonly places: readonly string[];
    /** `iam`, `sts` … */
    readonly services: readonly string[];
    readonly longestWait: Duration;
    /** How far back `before` reaches. */
    readonly history: Duration;
    readonly recorded: boolean;
    /** Steps that nothing takes back. */
    readonly cannotUndo: readonly {
        readonly step: string;
        readonly service: string;
        readonly reason: string;
    }[];
}
/** The needs of a case of which nothing else is known: one that was not played, or a recorded file. */
export declare const noNeeds: CaseNeeds;
/** What came of playing a case. */
export interface PlayedCase {
    readonly scenario: string;
    readonly case: string;
    readonly kind: CaseKind;
    readonly start: Instant;
    readonly records: readonly PlayedRecord[];
    readonly names: readonly NamedValue[];
    readonly needs: CaseNeeds;
    /** ATT&CK v19 ids of its steps, sorted; absent where none names any. */
    readonly techniques?: readonly string[] | undefined;
    /** Set when a step did not go as the scenario says; records up to it are kept. */
    readonly broken?: Finding | undefined;
}
