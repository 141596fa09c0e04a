import type { ServiceModel } from './shape.ts';
/** Reads the model of a service out of the SDK's client; the first time takes as long as importing the client, 0.1 to 0.6 s.
 * @example (await serviceModelOf('iam')).operations.get('CreateUser')?.input.members.get('UserName') */
export declare function serviceModelOf(namespace: string): Promise<ServiceModel>;
