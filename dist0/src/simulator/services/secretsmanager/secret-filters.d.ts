import type { Input } from '../../operation.ts';
import type { Secret } from './secrets.ts';
/** A test for the Filters of ListSecrets and BatchGetSecretValue: every filter must match one of its values as a prefix;
 * a value that begins with `!` excludes.
 * @throws AwsFailure ValidationException */
export declare function secretFilter(input: Input): (secret: Secret) => boolean;
