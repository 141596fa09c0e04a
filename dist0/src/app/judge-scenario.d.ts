import type { CaseDetail } from '../report/case-detail.ts';
import type { PhaseReport, ScenarioReport } from '../report/verify-report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { JudgedCase } from './judge-case.ts';
import type { LoadedDetectors } from './load-detectors.ts';
import type { Settings } from './settings.ts';
import type { PhaseFinding } from './try-phases.ts';
/** What a scenario's cases are judged by. */
export interface JudgeContext {
    readonly settings: Settings;
    readonly loaded: LoadedDetectors;
    /** Undefined unless phases were tried. */
    readonly phases: readonly PhaseFinding[] | undefined;
    readonly update: boolean;
    /** Tells a case call by call; undefined unless details were asked for. */
    readonly tell?: ((one: JudgedCase) => CaseDetail) | undefined;
}
/** A scenario's part of the report. */
export interface JudgedScenario {
    readonly report: ScenarioReport;
    readonly notLoaded: readonly string[];
    readonly phases: readonly PhaseReport[];
}
/** Compares what the cases of a scenario raised with its golden, or writes the golden. */
export declare function judgeScenario(scenario: Scenario, judged: readonly JudgedCase[], context: JudgeContext): Promise<JudgedScenario>;
