/** Where an address is, in the words of GeoLite2 City. */
export interface Geo {
    readonly city?: string | undefined;
    readonly continent?: string | undefined;
    readonly countryCode?: string | undefined;
    readonly country?: string | undefined;
    /** ISO 3166-2 with the country in front: `NL-NH`. */
    readonly regionCode?: string | undefined;
    readonly region?: string | undefined;
    readonly location?: {
        readonly lat: number;
        readonly lon: number;
    } | undefined;
}
/** Which network announces an address, in the words of GeoLite2 ASN. */
export interface Network {
    readonly number: number;
    readonly organization?: string | undefined;
}
/** A named place of the atlas: addresses of the documentation ranges with a city and a network. */
export interface Place {
    readonly name: string;
    readonly kind: 'office' | 'home' | 'datacentre' | 'mobile' | 'amazon';
    /** A /27 of a documentation range (RFC 5737). */
    readonly ipv4: string;
    /** A /48 of 2001:db8::/32 (RFC 3849). */
    readonly ipv6: string;
    readonly geo: Geo;
    readonly network: Network;
}
