import { totpCode } from '../aws/totp.js';
const period = 30_000;
/** AWS takes the codes of the half minute before and after, for clocks that are not exact. */
const drift = [0, -1, 1];
/** Takes one code of a device, if it is the device's and was not taken before. */
export function takeCode(device, code, at) {
    const now = Math.floor(at / period);
    for (const step of drift.map((offset) => now + offset)) {
        if (totpCode(device.seed, step * period) !== code)
            continue;
        if (device.lastCode !== undefined && step <= device.lastCode)
            return false;
        device.lastCode = step;
        return true;
    }
    return false;
}
/** Takes the two codes in a row that enabling a device asks for. */
export function takeTwoCodes(device, codes, at) {
    const now = Math.floor(at / period);
    for (const step of [...drift, -2].map((offset) => now + offset)) {
        const isRun = totpCode(device.seed, step * period) === codes[0] &&
            totpCode(device.seed, (step + 1) * period) === codes[1];
        if (!isRun)
            continue;
        device.lastCode = step + 1;
        return true;
    }
    return false;
}
//# sourceMappingURL=mfa-codes.js.map