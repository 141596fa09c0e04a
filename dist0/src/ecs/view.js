import { openGeo } from '../atlas/open-geo.js';
/** A profile with its geo data, whose files are opened when an address is first looked up. */
export function viewOf(profile) {
    let geo;
    return { profile, geo: () => (geo ??= openGeo({ geoip: profile.geoip, asn: profile.asn })) };
}
//# sourceMappingURL=view.js.map