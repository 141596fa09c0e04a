/** SAML metadata of an identity provider, padded with a comment to at least that many characters. */
export function samlMetadata(entityId, length = 0) {
    const certificate = 'MIIBkTCB+wIJAKexampleonly'.repeat(40);
    const metadata = `<?xml version="1.0" encoding="UTF-8"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">
  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <KeyDescriptor use="signing">
      <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo>
    </KeyDescriptor>
    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${entityId}/sso"/>
  </IDPSSODescriptor>
</EntityDescriptor>`;
    return metadata.length >= length
        ? metadata
        : `${metadata}<!--${'-x'.repeat(Math.ceil((length - metadata.length - 7) / 2))}-->`;
}
/** A SAML response as the identity provider posts it, in base64; AWS reads issuer, subject and session name from it. */
export function samlAssertion(claims) {
    const response = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_response">
  <Issuer>${claims.issuer}</Issuer>
  <Assertion ID="_assertion">
    <Issuer>${claims.issuer}</Issuer>
    <Subject><NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${claims.subject}</NameID></Subject>
    <Conditions><AudienceRestriction><Audience>https://signin.aws.amazon.com/saml</Audience></AudienceRestriction></Conditions>
    <AttributeStatement>
      <Attribute Name="https://aws.amazon.com/SAML/Attributes/RoleSessionName"><AttributeValue>${claims.session}</AttributeValue></Attribute>
    </AttributeStatement>
  </Assertion>
</samlp:Response>`;
    return Buffer.from(response).toString('base64');
}
//# sourceMappingURL=saml-metadata.js.map