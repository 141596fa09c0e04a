import type { Instant } from '../../time/duration.ts';
import type { Signed } from './credential-scope.ts';
/** Refuses a request whose signature is of another time than the clock's.
 * @throws RequestFailure SignatureDoesNotMatch or RequestTimeTooSkewed (S3), RequestExpired for a presigned one */
export declare function checkTime(signed: Signed, now: Instant): void;
