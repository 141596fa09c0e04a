import type { Actor } from '../scenario/actor.ts';
import type { Cloud } from '../scenario/port.ts';
import { type CloudSeed } from './state/new-cloud.ts';
/** What a simulated cloud is made of. */
export interface CloudOptions extends CloudSeed {
    /** The actors of the scenario: their keys exist from the beginning. */
    readonly cast: readonly Actor[];
    /** No key comes with two calls, so none has to be remembered: for clouds that are called for days. */
    readonly distinctKeys?: boolean | undefined;
}
/** An in-memory AWS: a cloud that also knows its secrets, as AWS does when it checks a signature. */
export interface SimulatedCloud extends Cloud {
    /** The secret of an access key; undefined for a key that does not exist. */
    readonly secretOf: (accessKeyId: string) => string | undefined;
    /** The ARN of whom an access key speaks for, also where it no longer works; undefined for a key that does not exist. */
    readonly ownerOf: (accessKeyId: string) => string | undefined;
}
/** Makes an in-memory AWS for one case of a scenario. The same options and calls give the same answers and records, byte for byte.
 * @example const cloud = createCloud({ seed: '1', scenario: 'iam-key', case: 'attack', world: { users: { eve: {} } }, cast: [eve], start: Date.UTC(2026, 2, 2, 9) })
 * await cloud.call({ actor: eve, service: 'sts', operation: 'GetCallerIdentity', input: {}, region: 'us-east-1', at, key: 'iam-key/attack/who-am-i' })
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED, ACTOR_UNKNOWN */
export declare function createCloud(options: CloudOptions): SimulatedCloud;
