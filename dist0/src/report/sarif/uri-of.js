import { shown } from '../shown.js';
/** Writes a path as a URI reference: relative ones stay relative, whole ones become `file:` URIs.
 * @example uriOf('my rules/a#1.toml') // 'my%20rules/a%231.toml' */
export function uriOf(path) {
    const parts = shown(path).split('/').map(encodeURIComponent);
    if (/^[A-Za-z]%3A$/.test(parts[0] ?? ''))
        return `file:///${parts.join('/')}`;
    return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
//# sourceMappingURL=uri-of.js.map