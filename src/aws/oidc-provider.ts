import { iamArn } from './arn.ts'

/** An OpenID Connect issuer as IAM names it: its URL without the scheme.
 * @example issuerName('https://token.actions.githubusercontent.com') // 'token.actions.githubusercontent.com' */
export function issuerName(url: string): string {
  return url.replace(/^https:\/\//, '')
}

/** ARN of the identity provider that an account has for an issuer. */
export function oidcProviderArn(account: string, url: string): string {
  return iamArn(account, 'oidc-provider', issuerName(url))
}
