import { refusal } from './refusal.js';
/** Refuses any host that does not belong to the mode: the last thing that looks at a request before it leaves.
 * @throws TrailproofError GUARD_HOST */
export function guardHost(mode, hostname) {
    const host = hostname.toLowerCase().replace(/\.$/, '');
    if (mode === 'local' ? isLoopback(host) : isOfAws(host))
        return;
    throw refusal('GUARD_HOST', mode === 'local'
        ? `A call would go to ${host}, which is not on this machine.`
        : `A call would go to ${host}, which is not AWS.`, mode === 'local'
        ? 'With --endpoint-url every call stays on this machine: give 127.0.0.1, ::1 or localhost.'
        : 'Take AWS_ENDPOINT_URL and the endpoints of your AWS configuration away, or give --endpoint-url for an endpoint on this machine.');
}
const isLoopback = (host) => /^(?:127\.\d+\.\d+\.\d+|\[?::1\]?|localhost)$/.test(host);
/** The domains of AWS's partitions for public use (`aws`, `aws-cn`); GovCloud is under the first. */
const isOfAws = (host) => /(?:^|\.)amazonaws\.com(?:\.cn)?$/.test(host);
//# sourceMappingURL=guard-host.js.map