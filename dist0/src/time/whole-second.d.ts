import { type Instant } from './duration.ts';
/** The second that a moment lies in: what AWS keeps of the times that it writes in whole seconds.
 * @example wholeSecond(1772442000500) // 1772442000000 */
export declare function wholeSecond(at: Instant): Instant;
