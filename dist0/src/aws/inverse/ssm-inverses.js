import { entriesOf, impossible, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('ssm');
const parameter = (input) => call('GetParameter', { ...pick(input, 'Name'), WithDecryption: true });
const tags = (input) => call('ListTagsForResource', pick(input, 'ResourceType', 'ResourceId'));
const tagsAgain = (input, list) => list.length === 0
    ? []
    : [call('AddTagsToResource', { ...pick(input, 'ResourceType', 'ResourceId'), Tags: list })];
/** How Systems Manager's mutating operations are taken back. */
export const ssmInverses = {
    PutParameter: after(parameter, ({ input, prior }) => prior === undefined
        ? [call('DeleteParameter', pick(input, 'Name'))]
        : [
            call('PutParameter', {
                ...pick(inside(prior, 'Parameter'), 'Name', 'Value', 'Type'),
                Overwrite: true,
            }),
        ]),
    DeleteParameter: after(parameter, ({ prior }) => [
        call('PutParameter', pick(inside(prior, 'Parameter'), 'Name', 'Value', 'Type')),
    ]),
    DeleteParameters: after((input) => call('GetParameters', { ...pick(input, 'Names'), WithDecryption: true }), ({ prior }) => entriesOf(prior, 'Parameters').map((one) => call('PutParameter', pick(one, 'Name', 'Value', 'Type')))),
    AddTagsToResource: after(tags, ({ input, prior }) => {
        const keys = entriesOf(input, 'Tags').map((tag) => tag['Key']);
        const lost = entriesOf(prior, 'TagList').filter((tag) => keys.includes(tag['Key']));
        return [
            call('RemoveTagsFromResource', {
                ...pick(input, 'ResourceType', 'ResourceId'),
                TagKeys: keys,
            }),
            ...tagsAgain(input, lost),
        ];
    }),
    RemoveTagsFromResource: after(tags, ({ input, prior }) => {
        const keys = input['TagKeys'];
        return tagsAgain(input, entriesOf(prior, 'TagList').filter((tag) => Array.isArray(keys) && keys.includes(tag['Key'])));
    }),
    SendCommand: impossible('What a command did on an instance cannot be known.'),
    StartSession: undoneBy('TerminateSession', ({ output }) => pick(output, 'SessionId')),
    TerminateSession: { kind: 'nothing' },
};
//# sourceMappingURL=ssm-inverses.js.map