import { cleanText, memberOf } from './clean.js';
import { memo } from './memo.js';
/** The TLS of a call. `TLSv1.3` is protocol `tls` and version `1.3`. */
export const tlsOf = memo(({ record }) => {
    const details = record['tlsDetails'];
    const version = cleanText(memberOf(details, 'tlsVersion'));
    // Some emitters wrote the key's own name as its value; the integration then ignores the object.
    if (version === 'tlsVersion')
        return undefined;
    return {
        ...splitVersion(version),
        cipher: cleanText(memberOf(details, 'cipherSuite')),
        serverName: cleanText(memberOf(details, 'clientProvidedHostHeader')),
        keyExchange: cleanText(memberOf(details, 'keyExchange')),
    };
});
function splitVersion(text) {
    const at = text?.indexOf('v') ?? -1;
    if (text === undefined || at === -1)
        return { version: text };
    return {
        protocol: cleanText(text.slice(0, at).toLowerCase()),
        version: cleanText(text.slice(at + 1)),
    };
}
//# sourceMappingURL=tls.js.map