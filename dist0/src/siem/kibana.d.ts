import type { SiemAddress } from './siem-address.ts';
/** Kibana, as far as it is asked. There is no way to write. */
export interface Kibana {
    /** The JSON that a path of its API answers; undefined where Kibana says that it has no such thing.
     * @throws TrailproofError SIEM_… */
    readonly get: (path: string, query: Readonly<Record<string, string>>) => Promise<unknown>;
}
/** Opens the Kibana of a space; nothing is sent yet. Redirects are not followed: the key goes nowhere else. */
export declare function openKibana(address: SiemAddress, space: string): Kibana;
