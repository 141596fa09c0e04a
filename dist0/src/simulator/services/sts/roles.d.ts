import type { JsonObject } from '../../../cloudtrail/record.ts';
import type { Input } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { CloudState } from '../../state/cloud-state.ts';
import type { IamRole } from '../../state/iam-state.ts';
/** The role of an ARN, in whatever account; undefined when there is none.
 * @throws AwsFailure ValidationException for what is no role's ARN */
export declare function roleOfArn(arn: string, cloud: CloudState): {
    readonly account: AccountState;
    readonly role: IamRole;
} | undefined;
/** The name of the session to be.
 * @throws AwsFailure ValidationException */
export declare function requiredSessionName(input: Input): string;
/** A role as a record's `resources` name it. */
export declare function roleResource(arn: string): JsonObject;
