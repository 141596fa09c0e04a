import { type Instant } from '../../time/duration.ts';
/** A certificate for this machine, made anew at each start; its key is never written.
 * @param now the real time, from which it holds for a day */
export declare function ownCertificate(now: Instant): Promise<{
    readonly key: string;
    readonly cert: string;
}>;
