import { openGeo } from '../atlas/open-geo.ts'
import type { View } from './field-definition.ts'
import type { Profile } from './profile.ts'

/** A profile with its geo data, whose files are opened when an address is first looked up. */
export function viewOf(profile: Profile): View {
  let geo: ReturnType<typeof openGeo> | undefined
  return { profile, geo: () => (geo ??= openGeo({ geoip: profile.geoip, asn: profile.asn })) }
}
