import { OwnCommand, type OperationSchemaValue } from './own-command.ts';
import type { CreateProfileInput, CreateTrustAnchorInput, ProfileAnswer, ProfileDetail, RolesAnywherePage, TrustAnchorAnswer, TrustAnchorDetail, UpdateProfileInput, UpdateTrustAnchorInput } from './rolesanywhere-types.ts';
interface TrustAnchorId {
    readonly trustAnchorId: string;
}
interface ProfileId {
    readonly profileId: string;
}
interface TrustAnchorList {
    readonly trustAnchors: readonly TrustAnchorDetail[];
}
interface ProfileList {
    readonly profiles: readonly ProfileDetail[];
}
/** Makes a certificate authority one that an account trusts.
 * @example new CreateTrustAnchorCommand({ name: 'servers', source: { sourceType: 'CERTIFICATE_BUNDLE', sourceData: { x509CertificateData } } }) */
export declare class CreateTrustAnchorCommand extends OwnCommand<CreateTrustAnchorInput, TrustAnchorAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Changes the name or the certificates of a trust anchor. */
export declare class UpdateTrustAnchorCommand extends OwnCommand<UpdateTrustAnchorInput, TrustAnchorAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Reads one trust anchor. */
export declare class GetTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Deletes a trust anchor. */
export declare class DeleteTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Turns a trust anchor on. */
export declare class EnableTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Turns a trust anchor off. */
export declare class DisableTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Lists trust anchors. */
export declare class ListTrustAnchorsCommand extends OwnCommand<RolesAnywherePage, TrustAnchorList> {
    readonly schema: OperationSchemaValue;
    constructor(input?: RolesAnywherePage);
}
/** Says which roles certificates can assume. */
export declare class CreateProfileCommand extends OwnCommand<CreateProfileInput, ProfileAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Changes a profile, its roles among others. */
export declare class UpdateProfileCommand extends OwnCommand<UpdateProfileInput, ProfileAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Reads one profile. */
export declare class GetProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Deletes a profile. */
export declare class DeleteProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Turns a profile on. */
export declare class EnableProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Turns a profile off. */
export declare class DisableProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
    readonly schema: OperationSchemaValue;
}
/** Lists profiles. */
export declare class ListProfilesCommand extends OwnCommand<RolesAnywherePage, ProfileList> {
    readonly schema: OperationSchemaValue;
    constructor(input?: RolesAnywherePage);
}
export {};
