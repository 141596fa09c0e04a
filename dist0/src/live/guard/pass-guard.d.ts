import type { AwsCaller } from '../aws-caller.ts';
import type { Sandbox } from './sandbox.ts';
/** What a run asks to be let in with. */
export interface GuardRequest {
    readonly call: AwsCaller;
    /** The accounts that the operator listed, and the file they stand in. */
    readonly sandboxes: readonly Sandbox[];
    readonly file: string;
    /** Where the run makes calls. */
    readonly regions: readonly string[];
    /** Asks for the account's number to be typed, or takes it from where CI keeps it; undefined where nobody can be asked. */
    readonly confirm: (account: string) => Promise<string | undefined>;
}
/** The account that a run was let into. */
export interface Admitted {
    readonly sandbox: Sandbox;
    /** Who the run acts as. */
    readonly arn: string;
}
/** Lets a run into an account, or refuses it. Only asks; whatever is not certain is refused.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT, GUARD_PARTITION, GUARD_REGION, GUARD_ALIAS,
 * GUARD_MARKER, GUARD_ORGANIZATION, GUARD_CONFIRMATION */
export declare function passGuard(request: GuardRequest): Promise<Admitted>;
/** Who the credentials are, and whether their account is listed: asked again after every change of credentials.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT, GUARD_PARTITION */
export declare function checkIdentity({ call, sandboxes, file, }: Pick<GuardRequest, 'call' | 'sandboxes' | 'file'>): Promise<Admitted>;
/** Whether every region may be played in.
 * @throws TrailproofError GUARD_REGION */
export declare function checkRegions({ regions, file }: Pick<GuardRequest, 'regions' | 'file'>, sandbox: Sandbox): void;
