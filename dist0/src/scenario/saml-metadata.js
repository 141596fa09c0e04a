import { hexDigits } from '../aws/ids.js';
import { chanceOf } from '../time/chance.js';
/** The metadata of a SAML provider that the world declares: assertions for it come from the issuer `https://idp.example.com/<name>`.
 * AWS takes no metadata of less than 1,000 characters. */
export function samlMetadata(name) {
    const certificate = `MII${hexDigits(893, chanceOf('saml-metadata', name))}`;
    const issuer = `https://idp.example.com/${name}`;
    return `<?xml version="1.0" encoding="UTF-8"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${issuer}"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${issuer}/sso"/></IDPSSODescriptor></EntityDescriptor>`;
}
//# sourceMappingURL=saml-metadata.js.map