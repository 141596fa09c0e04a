import type { DeployedState } from '../../../report/live-siem.ts';
import type { Rule } from '../../../rule/rule.ts';
import type { Kibana } from '../../../siem/kibana.ts';
import type { SiemAlert } from '../../../siem/siem-alert.ts';
import type { SiemEvent } from '../../../siem/siem-event.ts';
/** What is known of the rules that should fire. */
export interface DeployedStates {
    readonly deployed: readonly DeployedState[];
    /** Why Kibana was not heard. */
    readonly deployedUnread?: string | undefined;
}
/** What rules are held against. */
export interface DeployedQuestion {
    /** Undefined where no Kibana is named: then alerts tell what they can. */
    readonly kibana: Kibana | undefined;
    readonly rules: readonly Rule[];
    readonly alerts: readonly SiemAlert[];
    readonly events: readonly SiemEvent[];
}
/** Holds rules of files against what is deployed under their `rule_id`. */
export declare function deployedStates(question: DeployedQuestion): Promise<DeployedStates>;
