/** Asks for the number of the account in which attacks are to be played; CI keeps it in TRAILPROOF_LIVE_ACCOUNT.
 * Undefined where nobody can be asked. */
export declare function askAccount(account: string): Promise<string | undefined>;
