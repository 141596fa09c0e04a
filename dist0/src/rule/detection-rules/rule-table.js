import { isTable } from '../plain-table.js';
/** The unchecked `[rule]` of a file, or undefined where that is missing or no table. */
export function ruleTable(document) {
    if (!isTable(document.value))
        return undefined;
    const rule = document.value['rule'];
    return isTable(rule) ? rule : undefined;
}
//# sourceMappingURL=rule-table.js.map