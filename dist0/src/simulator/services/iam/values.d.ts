import type { Instant } from '../../../time/duration.ts';
import type { Input, Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { IamGroup, IamRole, IamUser, InstanceProfile, ManagedPolicy } from '../../state/iam-state.ts';
/** A moment as IAM keeps it: whole seconds. */
export declare const dateOf: (at: Instant) => Date;
/** A document as IAM answers it: percent-encoded (RFC 3986), which leaves only letters, digits and `-_.~`. */
export declare function encodedDocument(text: string): string;
/** A name that IAM accepts.
 * @throws AwsFailure ValidationException */
export declare function requiredName(input: Input, parameter: string, longest: number): string;
/** The path of something new: `/` unless given.
 * @throws AwsFailure ValidationException */
export declare function pathOf(input: Input, parameter?: string): string;
export declare function userValue(user: IamUser): Output;
export declare function groupValue(group: IamGroup): Output;
/** A role; CreateRole and ListRoles leave its longest session out, GetRole tells it. */
export declare function roleValue(role: IamRole): Output;
/** When a role was used last; empty for one that never was. */
export declare function roleLastUsed({ lastUsed }: IamRole): Output;
/** An instance profile with its role, which is told in full. */
export declare function instanceProfileValue(profile: InstanceProfile, account: AccountState): Output;
export declare function policyValue(policy: ManagedPolicy, account: AccountState): Output;
/** Everything that policies can be attached to. */
export declare function holdersOf({ iam }: AccountState): readonly (IamUser | IamGroup | IamRole)[];
/** Everything that can have a boundary. */
export declare function boundedOf({ iam }: AccountState): readonly (IamUser | IamRole)[];
/** Those below the path that a List call asks for, in order of their names. */
export declare function listed<Entity extends {
    readonly name: string;
    readonly path: string;
}>(entities: Iterable<Entity>, input: Input): readonly Entity[];
