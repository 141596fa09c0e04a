import { seconds } from './duration.js';
/** The second that a moment lies in: what AWS keeps of the times that it writes in whole seconds.
 * @example wholeSecond(1772442000500) // 1772442000000 */
export function wholeSecond(at) {
    return Math.floor(at / seconds(1)) * seconds(1);
}
//# sourceMappingURL=whole-second.js.map