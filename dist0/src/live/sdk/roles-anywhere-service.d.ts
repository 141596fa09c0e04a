import type { SdkService } from './sdk-service.ts';
/** Roles Anywhere by our schemas: the SDK's client of today has none for it. Lambda's speaks the same protocol. */
export declare function rolesAnywhereService(): Promise<SdkService>;
