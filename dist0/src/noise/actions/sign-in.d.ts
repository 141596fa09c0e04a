import { type Action } from '../action.ts';
/** The check of an MFA code that comes before a sign-in. */
export declare const checkMfa: Action;
/** A user signs in with password and MFA. */
export declare const consoleLogin: (device: string) => Action;
/** Somebody comes through single sign-on. */
export declare const federatedLogin: Action;
