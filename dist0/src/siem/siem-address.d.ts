/** Where a SIEM is and what opens it. */
export interface SiemAddress {
    readonly url: string;
    /** As Kibana shows it once: `encoded`, base64. Never written or told. */
    readonly apiKey: string;
    /** PEM text of the authority that signed the certificate. */
    readonly ca?: string | undefined;
}
/** Checks an address before anything is sent there: a key travels encrypted, or stays on this machine.
 * @throws TrailproofError SIEM_URL */
export declare function siemUrl(text: string, flag: string): string;
/** The key in the form that the header takes: one written `id:key` is encoded. */
export declare const encodedKey: (key: string) => string;
