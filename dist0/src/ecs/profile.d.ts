import type { Duration } from '../time/duration.ts';
/** What the SIEM at hand does with a record; everything in which two deployments of the same rules differ. */
export interface Profile {
    /** Version of Elastic's AWS integration; 8.9.0 is the one that is modelled. */
    readonly integration: '8.9.0';
    /** The integration's setting of that name; entity.*, *.entity.id and related.entity exist only when it is on. */
    readonly actorTargetMapping: boolean;
    /** Which copies of requestParameters and its like are kept. */
    readonly retain: 'all' | 'keyword' | 'flattened' | 'none' | 'minimal';
    /** `none`: event.ingested = eventTime; `cloudtrail`: as CloudTrail delivers, seeded, one value a delivery file; else a fixed delay. */
    readonly lag: 'none' | 'cloudtrail' | Duration;
    /** Seed of the lag. */
    readonly seed: string;
    /** Offset of the rules' ticks from whole intervals since 1970. */
    readonly phase: Duration;
    /** `off`: the SIEM enriches no address, so source.geo.* and source.as.* never exist. Default `on`: the atlas, then the MMDB files. */
    readonly geo?: 'on' | 'off' | undefined;
    /** MMDB files for addresses outside the atlas. */
    readonly geoip?: string | undefined;
    readonly asn?: string | undefined;
}
/** A SIEM with everything switched on and no lag. */
export declare const defaultProfile: Profile;
