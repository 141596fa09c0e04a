import type { Instant } from '../../../time/duration.ts';
import type { OperationContext } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import { type Sharing } from './sharing.ts';
/** A machine image. */
export interface Image {
    readonly id: string;
    readonly region: string;
    readonly owner: string;
    readonly name: string;
    readonly description: string | undefined;
    readonly created: Instant;
    readonly snapshotId: string;
    readonly sharing: Sharing;
}
/** The images that an account made, by id. */
export declare const imagesOf: (account: AccountState) => Map<string, Image>;
/** The one image of Amazon that every region has here. */
export declare function amazonImage({ call, cloud }: OperationContext): Image;
/** The images that the caller sees: its own, those that are shared with it, and Amazon's. */
export declare function visibleImages(context: OperationContext): readonly Image[];
/** The image of an id. There are hundreds of thousands of public images, so that an id that no account here made is taken for
 * one of them.
 * @throws AwsFailure Client.InvalidAMIID.Malformed, Client.InvalidAMIID.NotFound for another's private image */
export declare function findImage(id: string, context: OperationContext): Image;
/** The image of an id that the caller's account owns.
 * @throws AwsFailure Client.InvalidAMIID.NotFound */
export declare function ownImage(id: string, { account, call }: OperationContext): Image;
