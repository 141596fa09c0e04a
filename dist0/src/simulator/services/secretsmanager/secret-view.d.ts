import type { Output } from '../../operation.ts';
import type { Secret, SecretVersion } from './secrets.ts';
/** What ListSecrets and DescribeSecret tell of a secret: everything but its value. */
export declare function secretView(secret: Secret): Output;
/** The stages of each version, for versions that have any. */
export declare function stagesByVersion(secret: Secret): Readonly<Record<string, readonly string[]>>;
/** A value as GetSecretValue and BatchGetSecretValue hand it out. */
export declare function valueView(secret: Secret, version: SecretVersion): Output;
