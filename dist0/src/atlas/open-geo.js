import { readFileSync } from 'node:fs';
import { Reader } from 'mmdb-lib';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { placeOf } from './atlas.js';
/** Opens MMDB files (GeoLite2 City and ASN, or files of that form) for addresses outside the atlas. Without files the
 * atlas is all there is. Documentation addresses are always the atlas's, whatever a file says.
 * @throws TrailproofError GEO_DATABASE_INVALID for a file that cannot be read or holds something else
 * @example openGeo({ geoip: 'GeoLite2-City.mmdb', asn: 'GeoLite2-ASN.mmdb' }).geoOf('81.2.69.142')?.city */
export function openGeo(files) {
    const city = files.geoip === undefined ? undefined : openReader(files.geoip, 'City');
    const asn = files.asn === undefined ? undefined : openReader(files.asn, 'ASN');
    return {
        geoOf: remembered((ip) => placeOf(ip)?.geo ?? geoOf(city?.get(ip))),
        networkOf: remembered((ip) => placeOf(ip)?.network ?? networkOf(asn?.get(ip))),
    };
}
function openReader(path, kind) {
    const reader = readerOf(path);
    const { databaseType } = reader.metadata;
    if (databaseType.includes(kind))
        return reader;
    throw new TrailproofError('GEO_DATABASE_INVALID', `${path} is a database of type "${databaseType}", not of type "${kind}".`, { hint: 'Give the city database to --geoip and the ASN database to --asn.' });
}
function readerOf(path) {
    try {
        return new Reader(readFileSync(path));
    }
    catch (cause) {
        throw new TrailproofError('GEO_DATABASE_INVALID', `${path} cannot be read as an MMDB file.`, {
            cause,
            hint: 'Give the path of a MaxMind DB file, such as GeoLite2-City.mmdb.',
        });
    }
}
function geoOf(found) {
    if (found === null || found === undefined)
        return undefined;
    const { city, continent, country, location } = found;
    const region = found.subdivisions?.[0];
    const regionCode = country?.iso_code === undefined || region?.iso_code === undefined
        ? undefined
        : `${country.iso_code}-${region.iso_code}`;
    return {
        city: city?.names?.en,
        continent: continent?.names?.en,
        countryCode: country?.iso_code,
        country: country?.names?.en,
        regionCode,
        region: region?.names?.en,
        location: location === undefined ? undefined : { lat: location.latitude, lon: location.longitude },
    };
}
function networkOf(found) {
    if (found === null || found === undefined)
        return undefined;
    return {
        number: found.autonomous_system_number,
        organization: found.autonomous_system_organization,
    };
}
// A log holds few distinct addresses; hostile input with millions of them must not fill the memory.
const mostRemembered = 20_000;
function remembered(look) {
    const known = new Map();
    return (ip) => {
        if (known.has(ip))
            return known.get(ip);
        if (known.size >= mostRemembered)
            known.clear();
        const found = look(ip);
        known.set(ip, found);
        return found;
    };
}
//# sourceMappingURL=open-geo.js.map