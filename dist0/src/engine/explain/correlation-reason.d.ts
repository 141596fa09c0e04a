import { type CorrelatedEvent } from '../../language/sigma/correlation/correlator.ts';
import type { CorrelationPlan } from '../../language/sigma/correlation/plan.ts';
import type { Reason } from './reason.ts';
/** Says how near the windows that hold one of some events came to the condition of a correlation. */
export declare function correlationReason(plan: CorrelationPlan, events: readonly CorrelatedEvent[], about: CorrelatedEvent): Reason | undefined;
