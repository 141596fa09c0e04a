import { cleanText } from '../clean.js';
import { targetTable } from './target-table.js';
import { recordPath, textsAt, valuesAt } from './record-path.js';
const sourceEnding = '.amazonaws.com';
const byAction = new Map(Object.entries(targetTable).map(([service, rows]) => [
    service,
    new Map(rows.flatMap(({ actions, targets }) => actions.split(' ').map((action) => [action, targets.split(' ').map(recordPath)]))),
]));
/** What an event acted on, as the enrichment's table of actions says; sorted by UTF-16 unit, no doubles.
 * @throws NotText */
export function targetsOf(record) {
    const service = serviceOf(record.eventSource);
    if (service === undefined)
        return [];
    const paths = pathsOf(service, record.eventName);
    if (paths.length === 0)
        return [];
    return [...new Set(paths.flatMap((path) => targetsAt(record, path)))].sort();
}
/** eventSource without `.amazonaws.com`; undefined where it does not end so. */
export function serviceOf(eventSource) {
    if (!eventSource.endsWith(sourceEnding))
        return undefined;
    return cleanText(eventSource.slice(0, -sourceEnding.length));
}
/** The ARN of every resource of a record; the enrichment reads the key in this spelling only. */
export function resourceArnsOf(record) {
    return textsAt(record, resourceArns);
}
function pathsOf(service, action) {
    const rows = byAction.get(service);
    if (rows === undefined)
        return [];
    const exact = rows.get(action);
    if (exact !== undefined)
        return exact;
    for (const [name, paths] of rows) {
        if (name.startsWith('*') && action.includes(name.slice(1)))
            return paths;
    }
    return [];
}
const account = recordPath('recipientAccountId');
const resourceArns = recordPath('resources[].ARN');
const commandInstances = recordPath('req.instanceIds[]');
const commandValues = recordPath('req.targets[].values[]');
function targetsAt(record, path) {
    if (path.text === 'ACCT')
        return textsAt(record, account);
    if (path.text === 'ARNS')
        return resourceArnsOf(record);
    if (path.text === 'COMMAND')
        return commandTargetsOf(record);
    if (path.text === 'req.ruleNumber')
        return valuesAt(record, path).map(String);
    return textsAt(record, path);
}
/** SendCommand names instances, or else tags and values; a single `*` means all instances of the account. */
function commandTargetsOf(record) {
    const instances = textsAt(record, commandInstances);
    const targets = instances.length > 0 ? instances : textsAt(record, commandValues);
    return targets.length === 1 && targets[0] === '*' ? textsAt(record, account) : targets;
}
//# sourceMappingURL=targets.js.map