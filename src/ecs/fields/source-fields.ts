import type { Geo, Network } from '../../atlas/place.ts'
import { isAddress } from '../../ip/address.ts'
import type { Json } from '../../cloudtrail/record.ts'
import type { FieldType } from '../../language/field-source.ts'
import { computed, copied, type FieldDefinition, type View } from '../field-definition.ts'
import { textAt } from '../record-text.ts'
import { tlsOf, type Tls } from '../tls.ts'
import type { TrailEvent } from '../trail-event.ts'
import { deviceOf, osOf, softwareOf } from '../user-agent/user-agent.ts'

/** `source.*`, `user_agent.*` and `tls.*`. */
export const sourceFields: readonly FieldDefinition[] = [
  copied('source.address', 'sourceIPAddress', { part: 'address' }),
  computed('source.ip', addressOf, { type: 'ip', part: 'address' }),
  geoField('city_name', ({ city }) => city),
  geoField('continent_name', ({ continent }) => continent),
  geoField('country_iso_code', ({ countryCode }) => countryCode),
  geoField('country_name', ({ country }) => country),
  geoField('region_iso_code', ({ regionCode }) => regionCode),
  geoField('region_name', ({ region }) => region),
  {
    ...geoField('location', ({ location }) =>
      location === undefined ? undefined : { lat: location.lat, lon: location.lon },
    ),
    type: 'geo_point',
    seen: (event, view) => {
      const location = geoOf(event, view)?.location
      return location === undefined ? undefined : `POINT (${location.lon} ${location.lat})`
    },
  },
  networkField('number', 'long', ({ number }) => number),
  networkField('organization.name', 'keyword', ({ organization }) => organization),
  copied('user_agent.original', 'userAgent', { part: 'agent' }),
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
]

function addressOf({ record }: TrailEvent): string | undefined {
  const text = textAt(record, 'sourceIPAddress')
  return text !== undefined && isAddress(text) ? text : undefined
}

function geoOf(event: TrailEvent, view: View): Geo | undefined {
  const ip = addressOf(event)
  return ip === undefined || view.profile.geo === 'off' ? undefined : view.geo().geoOf(ip)
}

function geoField(name: string, part: (geo: Geo) => Json | undefined): FieldDefinition {
  return computed(
    `source.geo.${name}`,
    (event, view) => {
      const geo = geoOf(event, view)
      return geo === undefined ? undefined : part(geo)
    },
    {
      part: 'address',
      of: 'source.ip',
      absent: ({ geo }) => (geo === 'off' ? 'the profile has no geo data' : undefined),
    },
  )
}

function networkField(
  name: string,
  type: FieldType,
  part: (network: Network) => Json | undefined,
): FieldDefinition {
  return computed(
    `source.as.${name}`,
    (event, view) => {
      const ip = addressOf(event)
      if (ip === undefined || view.profile.geo === 'off') return undefined
      const network = view.geo().networkOf(ip)
      return network === undefined ? undefined : part(network)
    },
    {
      type,
      part: 'address',
      of: 'source.ip',
      absent: ({ geo }) => (geo === 'off' ? 'the profile has no network data' : undefined),
    },
  )
}

function agentField(name: string, part: (text: string) => string | undefined): FieldDefinition {
  return computed(
    `user_agent.${name}`,
    ({ record }) => {
      const text = textAt(record, 'userAgent')
      return text === undefined ? undefined : part(text)
    },
    { part: 'agent' },
  )
}

function tlsField(name: string, part: (tls: Tls) => string | undefined): FieldDefinition {
  return computed(name, (event) => {
    const tls = tlsOf(event)
    return tls === undefined ? undefined : part(tls)
  })
}
