import { type Instant } from '../time/duration.ts';
import type { Elasticsearch } from './elasticsearch.ts';
import { type SiemAlert } from './siem-alert.ts';
import type { SiemEvent } from './siem-event.ts';
/** Which alerts are looked for. */
export interface AlertQuestion {
    readonly space: string;
    /** When the run began: no alert of it is older. */
    readonly since: Instant;
    readonly events: readonly SiemEvent[];
    /** `rule_id`s of the rules that should fire: of thresholds and aggregates no event tells. */
    readonly rules: readonly string[];
    /** Fields that alerts are told apart by beside events. */
    readonly groupFields: readonly string[];
}
/** The index of a space's alerts (Elastic's documentation: "Alert schema"). */
export declare const alertsIndex: (space: string) => string;
/** Finds the alerts about a run: those that hold one of its events, and all since it began of the rules that should fire.
 * @throws TrailproofError SIEM_… */
export declare function findAlerts({ search }: Elasticsearch, { space, since, events, rules, groupFields }: AlertQuestion): Promise<readonly SiemAlert[]>;
