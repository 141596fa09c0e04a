import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
/** Says why an endpoint cannot listen. */
export declare function unusablePort(cause: unknown, { host, port }: {
    readonly host: string;
    readonly port: number;
}): TrailproofError;
