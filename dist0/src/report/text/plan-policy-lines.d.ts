import type { LivePlan } from '../live-plan.ts';
import type { Style } from './style.ts';
type Playable = Extract<LivePlan, {
    readonly kind: 'playable';
}>;
/** Tells what those who act may do, and how large the operator's policies are; their documents where they are asked for. */
export declare function planPolicyLines({ boundaries, policySizes, policy, cleanupPolicy }: Playable, style: Style, options: {
    readonly policy?: boolean | undefined;
}): readonly string[];
export {};
