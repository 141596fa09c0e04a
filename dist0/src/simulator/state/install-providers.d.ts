import { type Installation } from './installation.ts';
/** Makes the identity providers of an account, Identity Center's among them where it has permission sets. */
export declare function installProviders(installation: Installation): void;
