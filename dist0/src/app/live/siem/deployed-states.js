import { isTrailproofError } from '../../../diagnostic/trailproof-error.js';
import { compareRules, decisiveHash } from '../../../siem/compare-rules.js';
import { ruleOfAlert } from '../../../siem/deployed-rule.js';
import { findDeployed, findExceptionItems } from '../../../siem/find-deployed.js';
import { mutingItems } from '../../../siem/muting-items.js';
/** Holds rules of files against what is deployed under their `rule_id`. */
export async function deployedStates(question) {
    const { kibana, rules } = question;
    if (kibana === undefined)
        return { deployed: fromAlerts(question) };
    try {
        const deployed = [];
        for (const rule of rules)
            deployed.push(await stateOf(rule, { kibana, events: question.events }));
        return { deployed };
    }
    catch (error) {
        if (!isTrailproofError(error) || !error.code.startsWith('SIEM_'))
            throw error;
        return { deployed: fromAlerts(question), deployedUnread: error.message };
    }
}
function fromAlerts({ rules, alerts }) {
    return rules.map((rule) => {
        const last = alerts.findLast((alert) => alert.rule.id === rule.id);
        const found = last && ruleOfAlert(last.document);
        const about = { rule: rule.shortName, ruleId: rule.id };
        if (found === undefined)
            return { ...about, kind: 'unknown' };
        const lists = found.exceptionLists.length;
        return { ...about, ...against(rule, found), exceptions: { lists, muting: [] } };
    });
}
async function stateOf(rule, asked) {
    const about = { rule: rule.shortName, ruleId: rule.id };
    const found = await findDeployed(asked.kibana, rule.id);
    if (found === undefined)
        return { ...about, kind: 'missing' };
    return {
        ...about,
        ...against(rule, found),
        exceptions: await exceptionsOf(found, asked),
    };
}
function against(file, found) {
    const { enabled, version, interval, from, lastRun, rule, unreadable } = found;
    const isSigma = file.type === 'sigma' || file.type === 'sigma_correlation';
    const about = {
        kind: 'deployed',
        enabled,
        version: version === undefined ? undefined : { deployed: version, file: file.version },
        schedule: { interval, from },
        lastRun,
    };
    if (isSigma || rule === undefined) {
        const uncompared = isSigma ? 'the file is Sigma' : (unreadable ?? 'it cannot be read');
        return { ...about, differs: [], uncompared };
    }
    const hash = { deployed: decisiveHash(rule), file: decisiveHash(file) };
    return { ...about, hash, differs: compareRules(file, rule) };
}
/** A key may read rules and not exception lists. */
async function exceptionsOf({ exceptionLists }, { kibana, events }) {
    const lists = exceptionLists.length;
    const judged = events.filter(({ call }) => call.phase === 'judged');
    try {
        const items = [];
        for (const list of exceptionLists)
            items.push(...(await findExceptionItems(kibana, list)));
        return { lists, items: items.length, ...mutingItems(items, judged) };
    }
    catch (error) {
        if (!isTrailproofError(error) || !error.code.startsWith('SIEM_'))
            throw error;
        return { lists, muting: [], unread: error.message };
    }
}
//# sourceMappingURL=deployed-states.js.map