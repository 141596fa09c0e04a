import type { AwsCaller } from '../aws-caller.ts';
import type { NotSaid } from './simulate-principal.ts';
/** The user or role behind credentials. A session's ARN has the role's name without its path, so that AWS is asked. */
export declare function principalOf(call: AwsCaller, arn: string): Promise<string | NotSaid>;
