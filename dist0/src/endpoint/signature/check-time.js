import { minutes, seconds } from '../../time/duration.js';
import { RequestFailure } from '../request-failure.js';
/** Refuses a request whose signature is of another time than the clock's.
 * @throws RequestFailure SignatureDoesNotMatch or RequestTimeTooSkewed (S3), RequestExpired for a presigned one */
export function checkTime(signed, now) {
    const at = momentOf(signed.at);
    const expires = at + seconds(signed.expires ?? 0);
    if (signed.expires !== undefined) {
        if (now > expires)
            throw new RequestFailure('RequestExpired', 'Request has expired', { status: 403 });
        return;
    }
    const isS3 = signed.service === 's3';
    const tolerance = minutes(isS3 ? 15 : 5);
    if (Math.abs(now - at) <= tolerance)
        return;
    throw isS3
        ? new RequestFailure('RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.', { status: 403 })
        : new RequestFailure('SignatureDoesNotMatch', skewText(signed.at, now), { status: 403 });
}
function momentOf(at) {
    const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(at) ?? [];
    const [, year, month, day, hour, minute, second] = parts.map(Number);
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}
const basic = (at) => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
function skewText(at, now) {
    const isOld = momentOf(at) < now;
    const edge = basic(now + (isOld ? -minutes(5) : minutes(5)));
    const sides = `${basic(now)} ${isOld ? '-' : '+'} 5 min.`;
    return isOld
        ? `Signature expired: ${at} is now earlier than ${edge} (${sides})`
        : `Signature not yet current: ${at} is still later than ${edge} (${sides})`;
}
//# sourceMappingURL=check-time.js.map