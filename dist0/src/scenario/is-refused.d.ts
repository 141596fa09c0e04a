import type { PlayedCase } from './played-case.ts';
/** True when AWS refused every judged step of a case; false where there is none. */
export declare function isRefused({ records }: PlayedCase): boolean;
