import { type PlainTable } from '../rule/plain-table.ts';
import { type DeployedRule, type ExceptionListName } from './deployed-rule.ts';
import type { Kibana } from './kibana.ts';
/** Reads the rule that is deployed under a `rule_id`; undefined where there is none.
 * @throws TrailproofError SIEM_… */
export declare function findDeployed({ get }: Kibana, ruleId: string): Promise<DeployedRule | undefined>;
/** Reads the items of an exception list.
 * @throws TrailproofError SIEM_… */
export declare function findExceptionItems({ get }: Kibana, { listId, namespace }: ExceptionListName): Promise<readonly PlainTable[]>;
