import { type Members } from '../../aws/members.ts';
import { type SdkClient, type SdkConfig } from './sdk-client.ts';
/** A service as the SDK speaks to it. */
export interface SdkService {
    readonly client: (config: SdkConfig) => SdkClient;
    /** Undefined for an operation that the SDK does not have. */
    readonly command: (operation: string, input: Members) => object | undefined;
}
/** Loads what speaks to a service; the first time takes as long as importing the SDK's client.
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export declare function sdkService(namespace: string): Promise<SdkService>;
