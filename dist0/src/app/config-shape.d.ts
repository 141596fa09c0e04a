import { z } from 'zod';
import type { Profile } from '../ecs/profile.ts';
import { type Duration } from '../time/duration.ts';
/** `[profile]` of `trailproof.toml`; the first three keys are the integration's own settings. */
export interface RawProfile {
    readonly integration?: Profile['integration'] | undefined;
    readonly actor_target_mapping?: boolean | undefined;
    readonly retain?: Profile['retain'] | undefined;
    readonly lag?: Profile['lag'] | undefined;
    readonly phase?: Duration | undefined;
    readonly geo?: Profile['geo'];
    readonly geoip?: string | undefined;
    readonly asn?: string | undefined;
}
/** `trailproof.toml` with its paths as they are written. */
export interface RawConfig {
    readonly rules?: readonly string[] | undefined;
    readonly indicators?: readonly string[] | undefined;
    readonly exceptions?: readonly string[] | undefined;
    readonly 'sigma-mapping'?: string | undefined;
    readonly scenarios?: readonly string[] | undefined;
    readonly golden?: string | undefined;
    readonly expect?: Readonly<Record<string, readonly string[]>> | undefined;
    readonly 'allow-unsupported'?: readonly string[] | undefined;
    readonly 'allow-lint'?: readonly string[] | undefined;
    readonly profile?: RawProfile | undefined;
}
/** `trailproof.toml` as it is written; the descriptions are what editors show. */
export declare const configShape: z.ZodType<RawConfig>;
