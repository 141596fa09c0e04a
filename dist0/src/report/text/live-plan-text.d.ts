import type { LivePlan } from '../live-plan.ts';
import type { Style } from './style.ts';
/** Tells what runs would do, as a sheet for who runs and for the SOC: what it is, what fires, what stays, what is called.
 * @param options `policy`: the documents of the policies stand at its end */
export declare function livePlanText(plans: readonly LivePlan[], style: Style, options?: {
    readonly policy?: boolean | undefined;
}): string;
