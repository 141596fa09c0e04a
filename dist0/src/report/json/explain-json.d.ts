import type { Account } from '../../engine/explain/account.ts';
import type { Clause, MetValue } from '../../engine/explain/reason.ts';
import type { Alert } from '../../engine/alert.ts';
import type { BlindRule } from '../../engine/replay-result.ts';
import type { ExplainedEvent, ExplainReport, Explanation } from '../explain-report.ts';
import { type FindingJson } from './finding-json.ts';
/** A clause as machine formats give it; `result` is null where it is unknown. Lines and columns count from 1. */
export interface ClauseJson {
    readonly kind: Clause['kind'];
    readonly text: string;
    readonly result: boolean | null;
    readonly line: number;
    readonly column: number;
    readonly met: readonly MetValue[];
    readonly parts: readonly ClauseJson[];
}
/** A command of a pipeline, and what it left. */
interface StepJson {
    readonly command: string;
    readonly line: number;
    readonly column: number;
    readonly rows: number;
    readonly kept: number;
    readonly values: readonly MetValue[];
    readonly dropped: ClauseJson | null;
}
type ReasonJson = Pick<NonNullable<Account['reason']>, 'kind' | 'message' | 'about' | 'progress' | 'run'> & {
    readonly steps: readonly StepJson[];
};
/** What became of a match in the runs of the rule. */
interface AccountJson {
    readonly runs: {
        readonly count: number;
        readonly first: string | null;
        readonly last: string | null;
    };
    readonly alerts: readonly {
        readonly joined: boolean;
        readonly alert: Alert;
    }[];
    readonly reason: ReasonJson | null;
}
/** An event as a rule sees it. */
interface EventJson extends Omit<ExplainedEvent, 'conditions' | 'account'> {
    readonly conditions: readonly {
        readonly name: string | null;
        readonly clause: ClauseJson;
    }[];
    readonly account: AccountJson | null;
}
interface NamedRuleJson {
    readonly id: string;
    readonly shortName: string;
    readonly name: string;
    readonly type: string;
    readonly file: string;
}
interface HeadJson {
    /** As it was asked for, where no rule could be read. */
    readonly rule: NamedRuleJson | {
        readonly asked: string;
    };
}
/** What `explain --format json` prints. */
export type ExplainJson = (HeadJson & {
    readonly outcome: 'refused';
    readonly findings: readonly FindingJson[];
}) | (HeadJson & {
    readonly outcome: 'blind';
    readonly blind: BlindRule;
}) | (HeadJson & {
    readonly outcome: 'other-data';
    readonly reason: string;
}) | (HeadJson & {
    readonly outcome: 'explained';
    readonly records: Explanation['records'];
    readonly alerts: number;
    readonly unwatched: number;
    readonly events: readonly EventJson[];
    readonly misses: readonly EventJson[];
});
/** Makes the plain data of an explanation. */
export declare function explainJson(report: ExplainReport): ExplainJson;
export {};
