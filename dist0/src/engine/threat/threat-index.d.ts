import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { FieldSource } from '../../language/field-source.ts';
import type { Indicator } from '../../rule/indicators.ts';
import type { ThreatMatchRule } from '../../rule/rule.ts';
/** An event's field that has an indicator's value. */
export interface ThreatMatch {
    /** Which indicator, by its place in the list. */
    readonly indicator: number;
    readonly field: string;
    readonly atomic: string;
}
/** Finds the indicators that an event matches, whatever the moment. */
export type ThreatIndex = (event: TrailEvent) => readonly ThreatMatch[];
interface Views {
    readonly fields: FieldSource<TrailEvent>;
    readonly indicatorFields: FieldSource<unknown>;
}
/** Builds the index of a rule: one of its mappings must hold with all its entries for the same indicator. As in
 * Kibana, an indicator with several values in a field serves a mapping of one entry, each value for itself, and none of
 * several entries. */
export declare function threatIndex(rule: ThreatMatchRule, indicators: readonly Indicator[], views: Views): ThreatIndex;
export {};
