import { openGeo } from '../../atlas/open-geo.js';
// Amazon announces nearly all its addresses under these numbers.
const amazonNumbers = new Set([16509, 14618]);
/** Tells of an address whether Amazon announces it, by an MMDB file of networks; without a file none does.
 * @throws TrailproofError GEO_DATABASE_INVALID */
export function amazonIn(asn) {
    const geo = openGeo({ asn });
    return (ip) => amazonNumbers.has(geo.networkOf(ip)?.number ?? 0);
}
//# sourceMappingURL=amazon-in.js.map