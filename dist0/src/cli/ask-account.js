import { createInterface } from 'node:readline/promises';
/** Asks for the number of the account in which attacks are to be played; CI keeps it in TRAILPROOF_LIVE_ACCOUNT.
 * Undefined where nobody can be asked. */
export async function askAccount(account) {
    const kept = process.env['TRAILPROOF_LIVE_ACCOUNT'];
    if (kept !== undefined && kept !== '')
        return kept;
    if (!process.stdin.isTTY)
        return undefined;
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
        return (await lines.question(`Attacks will be played in ${account}. Type its number: `)).trim();
    }
    finally {
        lines.close();
    }
}
//# sourceMappingURL=ask-account.js.map