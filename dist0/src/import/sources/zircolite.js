import { isJsonList, isJsonObject } from '../../cloudtrail/json.js';
import { caseNames } from './case-names.js';
import { wholeRecord } from './whole-record.js';
/** Takes a file of Zircolite: the tests of rules (`--test-rules`) or what it detected (`detected_events.json`). Each rule becomes
 * a scenario, its matches and true positives attacks, its true negatives benign cases. Events must have their members where
 * CloudTrail has them, or keys with dots: Zircolite's own flattening forgets where a value stood. */
export function takeZircolite(file, text, options) {
    const rules = readList(text);
    if (rules === undefined) {
        const reason = 'it is no list of rules: give a file of --test-rules or detected_events.json';
        return { scenarios: [], remarks: [{ kind: 'refused', what: file, reason }] };
    }
    const remarks = [];
    const names = caseNames();
    const scenarios = rules.flatMap((rule, index) => {
        const title = titleOf(rule) ?? `rule ${index + 1}`;
        const what = `${file}: ${title}`;
        const cases = casesOf(rule, what, remarks);
        if (!cases.some(({ kind }) => kind === 'attack')) {
            remarks.push({ kind: 'refused', what, reason: 'it has no event that must be found' });
            return [];
        }
        const name = names.next(options.nameOf(title)).replace(' #', '-');
        return [{ name, title, techniques: techniquesOf(rule['tags']), cases }];
    });
    return { scenarios, remarks };
}
function readList(text) {
    try {
        const value = JSON.parse(text);
        if (!isJsonList(value) || value.length === 0 || !value.every(isJsonObject))
            return undefined;
        return value.some((rule) => lists.some(({ key }) => isJsonList(rule[key]))) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const lists = [
    { key: 'true_positive', kind: 'attack', label: 'true positive' },
    { key: 'matches', kind: 'attack', label: 'match' },
    { key: 'true_negative', kind: 'benign', label: 'true negative' },
];
function casesOf(rule, what, remarks) {
    return lists.flatMap(({ key, kind, label }) => {
        const events = rule[key];
        if (!isJsonList(events))
            return [];
        return events.flatMap((event, index) => {
            const name = `${label} ${index + 1}`;
            const refuse = (reason) => {
                remarks.push({ kind: 'refused', what: `${what}: ${name}`, reason });
                return [];
            };
            if (!isJsonObject(event))
                return refuse('it is no object');
            const nested = unflattened(event);
            if (!isJsonObject(nested['userIdentity'] ?? null))
                return refuse(flat);
            const whole = wholeRecord(nested, isZircolites);
            if (whole.kind === 'none')
                return refuse(whole.reason);
            for (const reason of whole.changes) {
                remarks.push({ kind: 'changed', what: `${what}: ${name}`, reason });
            }
            return [{ kind, name, records: [whole.record] }];
        });
    });
}
const flat = 'it has no userIdentity with members: it is flattened, or no CloudTrail record';
const isZircolites = (key) => /^(?:row_id|OriginalLogfile|timestamp)$/.test(key);
/** `{ "userIdentity.type": "Root" }` becomes `{ "userIdentity": { "type": "Root" } }`. */
function unflattened(event) {
    const root = new Map();
    for (const [key, value] of Object.entries(event)) {
        if (value === undefined)
            continue;
        const path = key.split('.');
        let at = root;
        for (const part of path.slice(0, -1).slice(0, 50)) {
            const next = at.get(part);
            const branch = next instanceof Map ? next : new Map();
            at.set(part, branch);
            at = branch;
        }
        at.set(path.at(-1) ?? key, value);
    }
    return plain(root);
}
const plain = (branch) => Object.fromEntries([...branch].map(([key, value]) => [key, value instanceof Map ? plain(value) : value]));
function titleOf(rule) {
    const found = [rule['title'], rule['id']].find((value) => typeof value === 'string' && value !== '');
    return typeof found === 'string' ? found : undefined;
}
/** `attack.t1078.004` gives T1078.004. */
function techniquesOf(tags) {
    if (!isJsonList(tags))
        return [];
    return tags.flatMap((tag) => {
        const id = typeof tag === 'string' ? /^attack\.(t\d{4}(?:\.\d{3})?)$/i.exec(tag)?.[1] : undefined;
        return id === undefined ? [] : [id.toUpperCase()];
    });
}
//# sourceMappingURL=zircolite.js.map