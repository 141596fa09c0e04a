import type { SideEffect } from '../live-plan.ts';
/** Tells a side effect in a sentence. */
export declare function sideEffectText(effect: SideEffect): string;
