import type { Geo, Network } from './place.ts';
/** Where an address is and who announces it; a function of the address alone. */
export interface GeoSource {
    readonly geoOf: (ip: string) => Geo | undefined;
    readonly networkOf: (ip: string) => Network | undefined;
}
