import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Checks an address before anything is sent there: a key travels encrypted, or stays on this machine.
 * @throws TrailproofError SIEM_URL */
export function siemUrl(text, flag) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw new TrailproofError('SIEM_URL', 
        // What stands before the last @ may be a password, whatever is wrong with the rest.
        `${flag} "${text.slice(text.lastIndexOf('@') + 1)}" is no address.`, {
            hint: 'Give the whole of it: https://elastic.example.org:9200.',
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw new TrailproofError('SIEM_URL', `${flag} holds a user or a password.`, {
            hint: 'Addresses are shown in reports: give an API key by the environment.',
        });
    }
    const isHere = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(url.hostname);
    if (url.protocol === 'http:' && !isHere) {
        throw new TrailproofError('SIEM_URL', `${flag} is not encrypted, and an API key would go there.`, {
            hint: 'Use https; plain http is for this machine alone.',
        });
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
/** The key in the form that the header takes: one written `id:key` is encoded. */
export const encodedKey = (key) => key.includes(':') ? Buffer.from(key).toString('base64') : key;
//# sourceMappingURL=siem-address.js.map