import { placeOf } from './atlas.ts'
import type { Geo, Network } from './place.ts'

/** Where an address is and who announces it; a function of the address alone. */
export interface GeoSource {
  readonly geoOf: (ip: string) => Geo | undefined
  readonly networkOf: (ip: string) => Network | undefined
}

/** The atlas as a geo source: it knows the documentation ranges and nothing else. */
export const atlasGeo: GeoSource = {
  geoOf: (ip) => placeOf(ip)?.geo,
  networkOf: (ip) => placeOf(ip)?.network,
}
