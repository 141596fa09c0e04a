import { isAddress } from '../../ip/address.js';
import { computed, copied } from '../field-definition.js';
import { textAt } from '../record-text.js';
import { tlsOf } from '../tls.js';
import { deviceOf, osOf, softwareOf } from '../user-agent/user-agent.js';
/** `source.*`, `user_agent.*` and `tls.*`. */
export const sourceFields = [
    copied('source.address', 'sourceIPAddress'),
    computed('source.ip', addressOf, { type: 'ip' }),
    geoField('city_name', ({ city }) => city),
    geoField('continent_name', ({ continent }) => continent),
    geoField('country_iso_code', ({ countryCode }) => countryCode),
    geoField('country_name', ({ country }) => country),
    geoField('region_iso_code', ({ regionCode }) => regionCode),
    geoField('region_name', ({ region }) => region),
    {
        ...geoField('location', ({ location }) => location === undefined ? undefined : { lat: location.lat, lon: location.lon }),
        type: 'geo_point',
        seen: (event, view) => {
            const location = geoOf(event, view)?.location;
            return location === undefined ? undefined : `POINT (${location.lon} ${location.lat})`;
        },
    },
    networkField('number', 'long', ({ number }) => number),
    networkField('organization.name', 'keyword', ({ organization }) => organization),
    copied('user_agent.original', 'userAgent'),
    agentField('name', (text) => softwareOf(text).name),
    agentField('version', (text) => softwareOf(text).version),
    agentField('os.name', (text) => osOf(text)?.name),
    agentField('os.version', (text) => osOf(text)?.version),
    agentField('os.full', (text) => osOf(text)?.full),
    agentField('device.name', deviceOf),
    tlsField('tls.version_protocol', ({ protocol }) => protocol),
    tlsField('tls.version', ({ version }) => version),
    tlsField('tls.cipher', ({ cipher }) => cipher),
    // Verbatim but for records whose tlsDetails are ignored, which only have fewer values.
    {
        ...tlsField('tls.client.server_name', ({ serverName }) => serverName),
        verbatimKey: 'clientProvidedHostHeader',
    },
    tlsField('aws.cloudtrail.tls_details.key_exchange', ({ keyExchange }) => keyExchange),
];
function addressOf({ record }) {
    const text = textAt(record, 'sourceIPAddress');
    return text !== undefined && isAddress(text) ? text : undefined;
}
function geoOf(event, view) {
    const ip = addressOf(event);
    return ip === undefined || view.profile.geo === 'off' ? undefined : view.geo().geoOf(ip);
}
function geoField(name, part) {
    return computed(`source.geo.${name}`, (event, view) => {
        const geo = geoOf(event, view);
        return geo === undefined ? undefined : part(geo);
    }, { absent: ({ geo }) => (geo === 'off' ? 'the profile has no geo data' : undefined) });
}
function networkField(name, type, part) {
    return computed(`source.as.${name}`, (event, view) => {
        const ip = addressOf(event);
        if (ip === undefined || view.profile.geo === 'off')
            return undefined;
        const network = view.geo().networkOf(ip);
        return network === undefined ? undefined : part(network);
    }, { type, absent: ({ geo }) => (geo === 'off' ? 'the profile has no network data' : undefined) });
}
function agentField(name, part) {
    return computed(`user_agent.${name}`, ({ record }) => {
        const text = textAt(record, 'userAgent');
        return text === undefined ? undefined : part(text);
    });
}
function tlsField(name, part) {
    return computed(name, (event) => {
        const tls = tlsOf(event);
        return tls === undefined ? undefined : part(tls);
    });
}
//# sourceMappingURL=source-fields.js.map