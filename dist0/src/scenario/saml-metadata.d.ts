/** The metadata of a SAML provider that the world declares: assertions for it come from the issuer `https://idp.example.com/<name>`.
 * AWS takes no metadata of less than 1,000 characters. */
export declare function samlMetadata(name: string): string;
