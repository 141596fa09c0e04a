/** An OpenID Connect issuer as IAM names it: its URL without the scheme.
 * @example issuerName('https://token.actions.githubusercontent.com') // 'token.actions.githubusercontent.com' */
export declare function issuerName(url: string): string;
/** ARN of the identity provider that an account has for an issuer. */
export declare function oidcProviderArn(account: string, url: string): string;
