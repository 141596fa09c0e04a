import { type Kibana } from '../../../siem/kibana.ts';
import { type SiemAddress } from '../../../siem/siem-address.ts';
import type { SiemOptions } from './siem-options.ts';
/** Where a SIEM is asked. */
export interface SiemAccess {
    readonly address: SiemAddress;
    readonly kibana: Kibana | undefined;
}
/** Checks what a SIEM is asked with; nothing is sent yet.
 * @throws TrailproofError USAGE, SIEM_URL, SIEM_KEY_MISSING, INPUT_UNREADABLE */
export declare function siemAccess(options: SiemOptions): SiemAccess;
