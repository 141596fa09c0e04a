import type { Operation } from '../../operation.ts';
/** EC2's calls on what an account has set for a region. */
export declare const accountSettingCalls: readonly Operation[];
