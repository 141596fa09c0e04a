import type { CaseDetail } from '../case-detail.ts';
/** What the script of the page reads of a scenario when one of its cases is opened: embedded as JSON, one block each. */
export interface ScenarioData {
    /** ISO time at which the play starts; the offsets of calls count from it. */
    readonly start: string;
    /** In the order of the cases on the page; null where there are no details. */
    readonly cases: readonly (CaseDetail | null)[];
}
/** The id of a scenario's block; scenarios are counted from 0. */
export declare const dataId: (scenario: number) => string;
