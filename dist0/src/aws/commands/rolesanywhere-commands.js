import { OwnCommand } from './own-command.js';
import { rolesAnywhereSchemas } from './rolesanywhere-schemas.js';
const noPage = {};
/** Makes a certificate authority one that an account trusts.
 * @example new CreateTrustAnchorCommand({ name: 'servers', source: { sourceType: 'CERTIFICATE_BUNDLE', sourceData: { x509CertificateData } } }) */
export class CreateTrustAnchorCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.CreateTrustAnchor;
}
/** Changes the name or the certificates of a trust anchor. */
export class UpdateTrustAnchorCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.UpdateTrustAnchor;
}
/** Reads one trust anchor. */
export class GetTrustAnchorCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.GetTrustAnchor;
}
/** Deletes a trust anchor. */
export class DeleteTrustAnchorCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.DeleteTrustAnchor;
}
/** Turns a trust anchor on. */
export class EnableTrustAnchorCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.EnableTrustAnchor;
}
/** Turns a trust anchor off. */
export class DisableTrustAnchorCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.DisableTrustAnchor;
}
/** Lists trust anchors. */
export class ListTrustAnchorsCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.ListTrustAnchors;
    constructor(input = noPage) {
        super(input);
    }
}
/** Says which roles certificates can assume. */
export class CreateProfileCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.CreateProfile;
}
/** Changes a profile, its roles among others. */
export class UpdateProfileCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.UpdateProfile;
}
/** Reads one profile. */
export class GetProfileCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.GetProfile;
}
/** Deletes a profile. */
export class DeleteProfileCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.DeleteProfile;
}
/** Turns a profile on. */
export class EnableProfileCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.EnableProfile;
}
/** Turns a profile off. */
export class DisableProfileCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.DisableProfile;
}
/** Lists profiles. */
export class ListProfilesCommand extends OwnCommand {
    schema = rolesAnywhereSchemas.ListProfiles;
    constructor(input = noPage) {
        super(input);
    }
}
//# sourceMappingURL=rolesanywhere-commands.js.map