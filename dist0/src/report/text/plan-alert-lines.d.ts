import type { PlannedAlert } from '../live-plan.ts';
import type { Style } from './style.ts';
/** Tells which alerts a run raises: those that the case is about, and those that the SOC should know of beforehand. */
export declare function planAlertLines(alerts: readonly PlannedAlert[], style: Style): readonly string[];
