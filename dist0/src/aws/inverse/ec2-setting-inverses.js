import { entriesOf, inversesOf, pick } from './inverse-makers.js';
const { call, after } = inversesOf('ec2');
const tagsBefore = (input) => call('DescribeTags', { Filters: [{ Name: 'resource-id', Values: input['Resources'] }] });
/** The tags of the call's resources that had another value before, each with the call that sets it again. */
function tagsAgain({ input, prior, }) {
    const keys = entriesOf(input, 'Tags').map((tag) => tag['Key']);
    return entriesOf(prior, 'Tags')
        .filter((tag) => keys.length === 0 || keys.includes(tag['Key']))
        .map((tag) => call('CreateTags', { Resources: [tag['ResourceId']], Tags: [pick(tag, 'Key', 'Value')] }));
}
/** How EC2's calls on tags and on settings of the account are taken back. */
export const ec2SettingInverses = {
    CreateTags: after(tagsBefore, (made) => [
        call('DeleteTags', {
            ...pick(made.input, 'Resources'),
            Tags: entriesOf(made.input, 'Tags').map((tag) => pick(tag, 'Key')),
        }),
        ...tagsAgain(made),
    ]),
    DeleteTags: after(tagsBefore, tagsAgain),
    EnableEbsEncryptionByDefault: switched('EbsEncryptionByDefault', true),
    DisableEbsEncryptionByDefault: switched('EbsEncryptionByDefault', false),
    EnableSerialConsoleAccess: serialConsole(true),
    DisableSerialConsoleAccess: serialConsole(false),
    EnableSnapshotBlockPublicAccess: snapshotBlock(),
    DisableSnapshotBlockPublicAccess: snapshotBlock(),
};
function switched(what, on) {
    return after(() => call(`Get${what}`, {}), ({ prior }) => (prior?.[what] === on ? [] : [call(`${on ? 'Disable' : 'Enable'}${what}`, {})]));
}
function serialConsole(on) {
    return after(() => call('GetSerialConsoleAccessStatus', {}), ({ prior }) => prior?.['SerialConsoleAccessEnabled'] === on
        ? []
        : [call(`${on ? 'Disable' : 'Enable'}SerialConsoleAccess`, {})]);
}
function snapshotBlock() {
    return after(() => call('GetSnapshotBlockPublicAccessState', {}), ({ prior }) => prior?.['State'] === 'unblocked'
        ? [call('DisableSnapshotBlockPublicAccess', {})]
        : [call('EnableSnapshotBlockPublicAccess', pick(prior ?? {}, 'State'))]);
}
//# sourceMappingURL=ec2-setting-inverses.js.map