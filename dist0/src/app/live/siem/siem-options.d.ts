import type { Duration } from '../../../time/duration.ts';
import type { LiveOptions } from '../live-options.ts';
/** What `live siem` can be asked. */
export interface SiemOptions extends Omit<LiveOptions, 'confirm' | 'sandboxes' | 'endpointUrl'> {
    /** Of Elasticsearch. */
    readonly url?: string | undefined;
    readonly kibanaUrl?: string | undefined;
    readonly space: string;
    /** Where the records of CloudTrail are. */
    readonly index: string;
    /** A PEM file. */
    readonly ca?: string | undefined;
    /** How long after the last call of the run alerts are waited for. */
    readonly deadline: Duration;
    readonly onFound?: ((fired: number, of: number) => void) | undefined;
}
