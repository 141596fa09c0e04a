import type { AwsCaller } from '../../live/aws-caller.ts';
import type { Mode } from '../../live/guard/guard-host.ts';
import type { LiveOptions } from './live-options.ts';
/** Who runs, and the caller that makes its calls. */
export interface Operator {
    readonly mode: Mode;
    readonly call: AwsCaller;
}
/** Opens the way to an account. At an endpoint on this machine the keys are those of the environment and nothing else is
 * asked for any; in live mode they are what the SDK finds.
 * @throws TrailproofError GUARD_IDENTITY for a local endpoint without keys */
export declare function operatorOf({ endpointUrl, environment, profile, }: Pick<LiveOptions, 'endpointUrl' | 'environment'> & {
    readonly profile?: string | undefined;
}): Promise<Operator>;
