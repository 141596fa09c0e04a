import { isTable } from '../rule/plain-table.js';
import { deployedRule } from './deployed-rule.js';
/** Reads the rule that is deployed under a `rule_id`; undefined where there is none.
 * @throws TrailproofError SIEM_… */
export async function findDeployed({ get }, ruleId) {
    const answer = await get('/api/detection_engine/rules', { rule_id: ruleId });
    return isTable(answer) ? deployedRule(answer) : undefined;
}
const pageSize = 1000;
const mostPages = 20;
/** Reads the items of an exception list.
 * @throws TrailproofError SIEM_… */
export async function findExceptionItems({ get }, { listId, namespace }) {
    const items = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await get('/api/exception_lists/items/_find', {
            list_id: listId,
            namespace_type: namespace,
            page: String(page),
            per_page: String(pageSize),
        });
        const data = isTable(answer) ? answer['data'] : undefined;
        const read = Array.isArray(data) ? data.filter(isTable) : [];
        items.push(...read);
        if (read.length < pageSize)
            break;
    }
    return items;
}
//# sourceMappingURL=find-deployed.js.map