import { objectsIn } from '../../aws/members.js';
import { allPages, EndlessList, marker } from '../all-pages.js';
import { patiently } from '../perform.js';
import { sweptKinds } from './swept-kinds.js';
import { isGone, told } from '../answers.js';
import { pauses } from '../patience.js';
import { runTag } from '../own-marks.js';
import { waitFor } from '../wait-for.js';
/** Looks for whatever carries the path or the name of a run and removes it: the second net below the ledger.
 * Asks again at the end, so that an empty answer is what the account says; what was removed may be listed for a while. */
export async function sweep(patient, regions) {
    // What is not there is what is wanted: no answer of that kind passes by waiting.
    const run = {
        ...patient,
        isPassing: (outcome, step) => !isGone(outcome) && patient.isPassing(outcome, step),
    };
    const waits = pauses(run.chance);
    let failed = '';
    for (;;) {
        const found = await findAll(run, regions);
        if (found.length === 0)
            return [];
        const left = [];
        let failures = 0;
        for (const one of found) {
            const failure = await remove(run, one);
            if (failure !== undefined)
                failures += 1;
            left.push({ what: one.what, reason: failure ?? 'AWS still lists it.' });
        }
        // Users and roles go before the policies that they hold; what fails in the same way again would go on failing.
        const isStuck = failures === found.length && JSON.stringify(left) === failed;
        failed = JSON.stringify(left);
        const pause = waits.next();
        if (isStuck || pause.done === true)
            return left;
        await waitFor(run, { why: 'listed', duration: pause.value });
    }
}
async function findAll(run, regions) {
    const found = [];
    for (const kind of sweptKinds) {
        for (const region of kind.isRegional ? regions : ['us-east-1']) {
            found.push(...(await find(run, kind, region)));
        }
    }
    return found;
}
async function find(run, kind, region) {
    const ask = asking(run, { service: kind.service, region });
    try {
        const pages = await allPages((page) => ask(kind.operation, { ...kind.input(run.names), ...page }), kind.service === 'iam' ? marker : nextToken);
        return pages
            .flatMap((page) => objectsIn(page, kind.list))
            .filter((item) => kind.isOfRun(item, run))
            .map((item) => ({ kind, region, what: `${kind.noun} ${kind.nameOf(item)}`, item }));
    }
    catch (error) {
        return [{ kind, region, what: `any ${kind.noun}`, item: {}, reason: whyNot(error) }];
    }
}
/** Roles Anywhere's. */
const nextToken = { told: 'nextToken', asked: 'nextToken' };
/** Asks as the operator; what is not there any more has no answer to give. */
function asking(run, { service, region }) {
    return async (operation, input) => {
        const call = { service, operation, input, region };
        const step = `sweep/${operation}`;
        const outcome = await patiently(run, { ...call, as: 'operator', phase: 'undo', step });
        if (outcome.kind === 'output')
            return outcome.output;
        if (isGone(outcome))
            return {};
        throw new Refused(told(outcome));
    };
}
/** Why a list or a removal came to nothing.
 * @throws what is no answer of AWS's */
function whyNot(error) {
    if (error instanceof Refused || error instanceof EndlessList)
        return error.message;
    throw error;
}
async function remove(run, found) {
    if (found.reason !== undefined)
        return found.reason;
    const ask = asking(run, { service: found.kind.service, region: found.region });
    try {
        if (!(await isTagged(run, found, ask))) {
            return `It has the name of the run’s things and no tag ${runTag}=${run.run}: take it away by hand if it is one.`;
        }
        await found.kind.remove(found.item, ask);
        return undefined;
    }
    catch (error) {
        return whyNot(error);
    }
}
/** Whether something carries the tag of the run; what is known by its path does. */
async function isTagged({ run }, { kind, item }, ask) {
    if (kind.tags === undefined)
        return true;
    const [operation, member, from] = kind.tags;
    const answer = await ask(operation, { [member]: item[from] });
    return objectsIn(answer, 'Tags').some(({ Key, Value }) => Key === runTag && Value === run);
}
/** What AWS answered to a removal. */
class Refused extends Error {
}
//# sourceMappingURL=sweep.js.map