import type { GeoSource } from './geo-source.ts';
/** Opens MMDB files (GeoLite2 City and ASN, or files of that form) for addresses outside the atlas. Without files the
 * atlas is all there is. Documentation addresses are always the atlas's, whatever a file says.
 * @throws TrailproofError GEO_DATABASE_INVALID for a file that cannot be read or holds something else
 * @example openGeo({ geoip: 'GeoLite2-City.mmdb', asn: 'GeoLite2-ASN.mmdb' }).geoOf('81.2.69.142')?.city */
export declare function openGeo(files: {
    readonly geoip?: string | undefined;
    readonly asn?: string | undefined;
}): GeoSource;
