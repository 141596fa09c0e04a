import { functionReads, listFunctions, updateCode } from '../actions/deployment.js';
import { dashboard, describeInstances, instanceAttribute, instanceStatus, securityGroups, tagsOf, volumesOf, } from '../actions/ec2-reads.js';
import { allowIngress, changeState, createTag } from '../actions/ec2-writes.js';
import { iamPages } from '../actions/iam-reads.js';
import { consoleFrame, databaseReads, describeTable, getParameter, getSecret, logReads, observation, putParameter, startSession, } from '../actions/operations.js';
import { bucketSettings, listBuckets } from '../actions/storage.js';
import { inProportion } from '../in-proportion.js';
import { clicking, loading } from '../script.js';
const instancePage = ({ instances }, chance) => {
    const { id } = chance.pick(instances);
    return [
        describeInstances([id]),
        instanceStatus([id]),
        volumesOf(id),
        instanceAttribute(id, 'disableApiTermination'),
        tagsOf('instance'),
    ];
};
const functionPage = ({ apps }, chance) => [
    listFunctions,
    ...functionReads(chance.pick(apps)),
];
const logPage = ({ apps }, chance) => [...observation, ...logReads(chance.pick(apps))];
const bucketPage = ({ apps, account }, chance) => [
    listBuckets,
    ...bucketSettings(chance.pick(apps).bucket, account).slice(0, 8),
];
const tablePage = ({ apps, account }, chance) => [describeTable(chance.pick(apps), account)];
const groupPage = ({ network }, chance) => [securityGroups([chance.pick(network.groups)])];
const settingPage = ({ apps, account }, chance) => [getParameter(chance.pick(apps), account)];
const secretPage = ({ apps }, chance) => [getSecret(chance.pick(apps))];
const pages = inProportion([
    [1, () => dashboard],
    [3, instancePage],
    [3, functionPage],
    [4, logPage],
    [1, bucketPage],
    [1, tablePage],
    [1, groupPage],
    [1, settingPage],
    [1, secretPage],
    [1, () => databaseReads],
    [1, () => iamPages],
]);
const changes = [
    ({ instances }, chance) => [changeState('StartInstances', chance.pick(instances).id)],
    ({ instances }, chance) => [changeState('StopInstances', chance.pick(instances).id)],
    ({ instances }, chance) => [
        createTag(chance.pick(instances).id, { key: 'owner', value: 'team-data' }),
    ],
    ({ instances }, chance) => [startSession(chance.pick(instances).id, 'console')],
    ({ apps, account }, chance) => [putParameter(chance.pick(apps), account)],
    ({ apps, company }, chance) => [updateCode(chance.pick(apps), `${company}-releases`)],
    ({ network }, chance) => [
        allowIngress(chance.pick(network.groups), { port: 443, cidr: '198.51.100.0/27' }),
    ],
];
/** Some pages one after the other; now and then something is changed. */
export function browse(script, { estate, chance }) {
    const page = script.with({ pace: loading });
    for (let left = 1 + chance.below(5); left > 0; left -= 1) {
        page.calls(chance.pick(pages)(estate, chance));
        script.pause(clicking);
        if (chance.below(9) === 0)
            script.calls(chance.pick(changes)(estate, chance));
        if (chance.below(4) === 0)
            page.calls(consoleFrame);
    }
}
//# sourceMappingURL=console-pages.js.map