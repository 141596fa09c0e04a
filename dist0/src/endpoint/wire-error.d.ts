import type { WireError, WireService } from './protocol.ts';
/** An error of the simulator, named as CloudTrail names it, as it goes over the wire.
 * @example wireError({ code: 'NoSuchEntityException', message }, iam).code // 'NoSuchEntity' */
export declare function wireError({ code, message }: {
    readonly code: string;
    readonly message: string;
}, service: WireService): WireError;
