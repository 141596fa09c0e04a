import type { Instant } from '../time/duration.ts';
import type { MfaDevice } from './state/iam-state.ts';
/** Takes one code of a device, if it is the device's and was not taken before. */
export declare function takeCode(device: MfaDevice, code: string, at: Instant): boolean;
/** Takes the two codes in a row that enabling a device asks for. */
export declare function takeTwoCodes(device: MfaDevice, codes: readonly [string, string], at: Instant): boolean;
