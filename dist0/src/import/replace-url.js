import { replaceHost } from './replace-host.js';
import { replaceAddress } from './replace-address.js';
import { replacePieces } from './replace-pieces.js';
const form = /^([a-z][a-z0-9+.-]{1,11}:\/\/)([^/?#@\s]+)([^\s]*)$/i;
/** Replaces host, path and query of a URL, and keeps its scheme and port; undefined for a text that is none. */
export function replaceUrl(text, pieces) {
    const [, scheme = '', place = '', rest = ''] = form.exec(text) ?? [];
    if (scheme === '')
        return undefined;
    const [, host = '', port = ''] = /^(.*?)((?::\d{1,5})?)$/.exec(place) ?? [];
    const address = replaceAddress(host, pieces.disguise);
    const fake = address ?? replaceHost(host, pieces) ?? replacePieces(host, pieces);
    return (scheme.toLowerCase() +
        fake +
        port +
        replacePieces(rest, { ...pieces, strict: undefined, kind: 'text' }));
}
//# sourceMappingURL=replace-url.js.map