import type { Inverse } from './inverse.ts';
/** How SAML and OpenID Connect providers are taken back. */
export declare const iamProviderInverses: Readonly<Record<string, Inverse>>;
