import type { FieldSource } from '../../language/field-source.ts';
import type { Indicator } from '../../rule/indicators.ts';
import type { AlertValue } from '../alert.ts';
import type { ThreatMatch } from './threat-index.ts';
/** What an alert says of the indicators it matched: `threat.enrichments.*` as Kibana writes them, a list a field where
 * there are several. */
export declare function enrichmentOf(matches: readonly ThreatMatch[], context: {
    readonly indicators: readonly Indicator[];
    readonly fields: FieldSource<unknown>;
    /** `threat_indicator_path`. */
    readonly path: string;
}): Readonly<Record<string, AlertValue>>;
