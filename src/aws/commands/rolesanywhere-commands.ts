import { OwnCommand, type OperationSchemaValue } from './own-command.ts'
import { rolesAnywhereSchemas } from './rolesanywhere-schemas.ts'
import type {
  CreateProfileInput,
  CreateTrustAnchorInput,
  ProfileAnswer,
  ProfileDetail,
  RolesAnywherePage,
  TrustAnchorAnswer,
  TrustAnchorDetail,
  UpdateProfileInput,
  UpdateTrustAnchorInput,
} from './rolesanywhere-types.ts'

interface TrustAnchorId {
  readonly trustAnchorId: string
}

interface ProfileId {
  readonly profileId: string
}

interface TrustAnchorList {
  readonly trustAnchors: readonly TrustAnchorDetail[]
}

interface ProfileList {
  readonly profiles: readonly ProfileDetail[]
}

const noPage: RolesAnywherePage = {}

/** Makes a certificate authority one that an account trusts.
 * @example new CreateTrustAnchorCommand({ name: 'servers', source: { sourceType: 'CERTIFICATE_BUNDLE', sourceData: { x509CertificateData } } }) */
export class CreateTrustAnchorCommand extends OwnCommand<
  CreateTrustAnchorInput,
  TrustAnchorAnswer
> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.CreateTrustAnchor
}

/** Changes the name or the certificates of a trust anchor. */
export class UpdateTrustAnchorCommand extends OwnCommand<
  UpdateTrustAnchorInput,
  TrustAnchorAnswer
> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.UpdateTrustAnchor
}

/** Reads one trust anchor. */
export class GetTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.GetTrustAnchor
}

/** Deletes a trust anchor. */
export class DeleteTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.DeleteTrustAnchor
}

/** Turns a trust anchor on. */
export class EnableTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.EnableTrustAnchor
}

/** Turns a trust anchor off. */
export class DisableTrustAnchorCommand extends OwnCommand<TrustAnchorId, TrustAnchorAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.DisableTrustAnchor
}

/** Lists trust anchors. */
export class ListTrustAnchorsCommand extends OwnCommand<RolesAnywherePage, TrustAnchorList> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.ListTrustAnchors

  constructor(input: RolesAnywherePage = noPage) {
    super(input)
  }
}

/** Says which roles certificates can assume. */
export class CreateProfileCommand extends OwnCommand<CreateProfileInput, ProfileAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.CreateProfile
}

/** Changes a profile, its roles among others. */
export class UpdateProfileCommand extends OwnCommand<UpdateProfileInput, ProfileAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.UpdateProfile
}

/** Reads one profile. */
export class GetProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.GetProfile
}

/** Deletes a profile. */
export class DeleteProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.DeleteProfile
}

/** Turns a profile on. */
export class EnableProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.EnableProfile
}

/** Turns a profile off. */
export class DisableProfileCommand extends OwnCommand<ProfileId, ProfileAnswer> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.DisableProfile
}

/** Lists profiles. */
export class ListProfilesCommand extends OwnCommand<RolesAnywherePage, ProfileList> {
  readonly schema: OperationSchemaValue = rolesAnywhereSchemas.ListProfiles

  constructor(input: RolesAnywherePage = noPage) {
    super(input)
  }
}
