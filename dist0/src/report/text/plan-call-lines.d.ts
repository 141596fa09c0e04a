import type { LivePlan } from '../live-plan.ts';
import type { Style } from './style.ts';
/** Tells the calls of a run in short: those of the case one by one, those around it by their actions. */
export declare function planCallLines({ calls }: Extract<LivePlan, {
    readonly kind: 'playable';
}>, style: Style): readonly string[];
