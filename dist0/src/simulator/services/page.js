import { AwsFailure } from '../aws-failure.js';
/** Cuts a page out of a list. A token is the offset in base64url, so that it is opaque as AWS's are.
 * @example pageOf(['a', 'b', 'c'], { most: 2, token: undefined, badToken: 'InvalidNextTokenException' })
 * // { entries: ['a', 'b'], next: 'Mg' }
 * @throws AwsFailure with the service's own code for a token that it did not give */
export function pageOf(list, asked) {
    const from = asked.token === undefined ? 0 : offsetIn(asked.token);
    if (from === undefined || from > list.length) {
        throw new AwsFailure(asked.badToken, 'The specified token is not valid.');
    }
    const to = from + asked.most;
    return { entries: list.slice(from, to), next: to < list.length ? tokenOf(to) : undefined };
}
const tokenOf = (offset) => Buffer.from(String(offset)).toString('base64url');
function offsetIn(token) {
    const text = Buffer.from(token, 'base64url').toString();
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
//# sourceMappingURL=page.js.map