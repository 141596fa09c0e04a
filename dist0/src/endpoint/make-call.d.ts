import type { CallResult } from '../scenario/port.ts';
import type { Caller } from './caller.ts';
import type { Exchange } from './endpoint.ts';
import type { WireService } from './protocol.ts';
/** Makes the call that a request asks for.
 * @throws RequestFailure NotModelled for what the simulator does not have, SerializationException for input of a wrong type */
export declare function makeCall(asked: {
    readonly exchange: Exchange;
    readonly service: WireService;
    readonly caller: Caller;
    readonly operation: string;
    readonly input: Readonly<Record<string, unknown>>;
}): Promise<CallResult>;
