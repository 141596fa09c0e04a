import { action } from '../action.js';
const home = 'https://console.aws.amazon.com/console/home';
const signIn = (operation, parts) => action('signin', operation, { eventType: 'AwsConsoleSignIn', ...parts });
/** The check of an MFA code that comes before a sign-in. */
export const checkMfa = signIn('CheckMfa', {
    response: { CheckMfa: 'Success' },
    additional: { MfaType: 'Virtual MFA' },
});
/** A user signs in with password and MFA. */
export const consoleLogin = (device) => signIn('ConsoleLogin', {
    response: { ConsoleLogin: 'Success' },
    additional: { LoginTo: home, MobileVersion: 'No', MFAIdentifier: device, MFAUsed: 'Yes' },
});
/** Somebody comes through single sign-on. */
export const federatedLogin = signIn('ConsoleLogin', {
    response: { ConsoleLogin: 'Success' },
    additional: { MobileVersion: 'No', MFAUsed: 'No' },
});
//# sourceMappingURL=sign-in.js.map