import type { Instant } from '../../time/duration.ts';
import type { WrittenAlert } from './alert-events.ts';
/** Alerts that wait to be read, the earliest first; of equal ones the id decides, so that the order of rules does not
 * matter. */
export declare class AlertQueue {
    #private;
    add(alerts: readonly WrittenAlert[]): void;
    get first(): WrittenAlert | undefined;
    take(): WrittenAlert | undefined;
}
/** From when on a search finds an alert: it is written when its run ends, and not there for a search of that moment. */
export declare function foundFrom({ created }: WrittenAlert): Instant;
