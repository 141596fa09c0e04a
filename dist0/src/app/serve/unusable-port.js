import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const reasons = {
    EADDRINUSE: 'another program has it',
    EACCES: 'permission is missing',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'there is no such host',
};
/** Says why an endpoint cannot listen. */
export function unusablePort(cause, { host, port }) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const reason = reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
    return new TrailproofError('PORT_UNUSABLE', `Cannot listen on ${host}:${port}: ${reason}.`, {
        cause,
        hint: code === 'EADDRINUSE' ? 'Choose another one: --port 0 takes any that is free.' : undefined,
    });
}
//# sourceMappingURL=unusable-port.js.map