import type { Credentials } from '../../scenario/actor.ts';
/** A client of the SDK, as far as a run uses it. */
export interface SdkClient {
    readonly send: (command: object) => Promise<object>;
    readonly middlewareStack: {
        readonly add: (middleware: Middleware, options: object) => void;
    };
}
/** A middleware of the SDK that looks at requests as they go out. */
export type Middleware = (next: (args: MiddlewareArgs) => Promise<unknown>) => (args: MiddlewareArgs) => Promise<unknown>;
interface MiddlewareArgs {
    readonly request: {
        readonly hostname: string;
        readonly headers: Record<string, string>;
    };
}
/** What a client is made with. */
export interface SdkConfig {
    readonly region: string;
    readonly endpoint?: string | undefined;
    /** The SDK's own chain of providers where there are none. */
    readonly credentials?: Credentials | undefined;
    /** Of the User-Agent: `app/…`; at most 50 characters. */
    readonly appId?: string | undefined;
    /** Of the AWS configuration on this machine; the SDK's default without. */
    readonly profile?: string | undefined;
}
/** The configuration of a client in the SDK's spelling. */
export declare function sdkConfig(config: SdkConfig): object;
export {};
