import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource, FieldType, FieldValue } from '../language/field-source.ts';
import type { Rule } from '../rule/rule.ts';
import type { Instant } from '../time/duration.ts';
import type { AlertValue } from './alert.ts';
import type { Detector } from './detector.ts';
/** A field that a rule groups by, resolved once. */
export interface FieldColumn {
    readonly name: string;
    readonly type: FieldType;
    readonly get: (event: TrailEvent) => FieldValue;
    /** Why no document can carry it, if none can. */
    readonly absent?: string | undefined;
}
/** Resolves the fields that a rule names beside its query. */
export declare function fieldColumns(names: readonly string[], fields: FieldSource<TrailEvent>): readonly FieldColumn[];
/** The first field without which a rule can never alert, if no document carries it. */
export declare function blindColumn(columns: readonly FieldColumn[]): Detector['blind'];
/** Reads the columns of an event. */
export declare function valuesOf(columns: readonly FieldColumn[], event: TrailEvent): FieldValue[];
/** The time that the windows of a rule go by: its timestamp_override, else `@timestamp` (also where an event lacks the override). */
export declare function windowTimeOf(rule: Rule, fields: FieldSource<TrailEvent>): (event: TrailEvent) => Instant;
/** A value as alerts show it: dates as ISO text, nothing as null. */
export declare function alertValue(value: FieldValue | null, type: FieldType | 'null'): AlertValue;
/** Milliseconds since 1970 as ISO text; what is no such number stays as it is. */
export declare function isoText(value: string | number | boolean): string | number | boolean;
/** Names each value of a combination or a list of values. */
export declare function groupOf(columns: readonly FieldColumn[], values: readonly (FieldValue | null)[]): Readonly<Record<string, AlertValue>>;
