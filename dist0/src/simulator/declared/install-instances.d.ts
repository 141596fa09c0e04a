import type { Installation } from '../state/installation.ts';
/** Puts the declared instances into an account: running, with AWS's own image and the default network. */
export declare function installInstances({ account, chanceFor, start }: Installation): void;
