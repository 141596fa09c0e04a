import type { SiemAddress } from './siem-address.ts';
import { type SiemHit } from './siem-hit.ts';
/** What is looked for in an index: a query and the fields that are wanted. */
export interface SiemSearch {
    /** An index, an alias, or a pattern. */
    readonly index: string;
    readonly query: object;
    readonly fields: readonly string[];
    /** A field that tells apart what has the same `@timestamp`. */
    readonly tieBreaker: string;
}
/** Elasticsearch, as far as it is asked. There is no way to write. */
export interface Elasticsearch {
    /** All that a search finds, the oldest first.
     * @throws TrailproofError SIEM_… */
    readonly search: (search: SiemSearch) => Promise<readonly SiemHit[]>;
}
/** Opens Elasticsearch by its own client; nothing is sent yet. The client checks that who answers is Elasticsearch. */
export declare function openElasticsearch({ url, apiKey, ca }: SiemAddress): Promise<Elasticsearch>;
