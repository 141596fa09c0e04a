import { AwsFailure } from '../../aws-failure.js';
import { objectsOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { tagsIn } from '../tags.js';
import { regionalArn } from '../service-call.js';
import { ec2Calls, resourceKeys } from './ec2-calls.js';
import { filtered, paged } from './ec2-filters.js';
import { allTagged, ec2Tags, typeOfId } from './ec2-tags.js';
const firstOf = (input) => textsOf(input, 'Resources')[0];
const onFirst = {
    resource: (input, context) => {
        const id = firstOf(input);
        return regionalArn('ec2', id === undefined ? '*/*' : `${typeOfId(id) ?? '*'}/${id}`, context);
    },
    keys: (input, context) => resourceKeys(firstOf(input), context),
};
/** EC2's calls on tags of whatever has an id. */
export const tagCalls = ec2Calls([
    { name: 'DescribeTags', run: describeTags },
    {
        name: 'CreateTags',
        ...onFirst,
        run: (input, context) => {
            for (const id of idsIn(input)) {
                const tags = ec2Tags(context.account, id);
                for (const [key, value] of tagsIn(input))
                    tags.set(key, value);
            }
            return {};
        },
    },
    {
        name: 'DeleteTags',
        ...onFirst,
        run: (input, context) => {
            for (const id of idsIn(input))
                removeTags(ec2Tags(context.account, id), input);
            return {};
        },
    },
]);
/** A tag goes by its key, or only with the value that is given beside it; all go where none is named. */
function removeTags(tags, input) {
    const given = objectsOf(input, 'Tags');
    if (given.length === 0)
        tags.clear();
    for (const tag of given) {
        const key = requiredText(tag, 'Key');
        const value = textOf(tag, 'Value');
        if (value === undefined || tags.get(key) === value)
            tags.delete(key);
    }
}
function idsIn(input) {
    const ids = textsOf(input, 'Resources');
    const wrong = ids.find((id) => typeOfId(id) === undefined);
    if (wrong === undefined)
        return ids;
    throw new AwsFailure('Client.InvalidID', `The ID '${wrong}' is not valid`);
}
function describeTags(input, context) {
    const all = [...allTagged(context.account)].flatMap(([id, tags]) => [...tags].map(([Key, Value]) => ({ id, type: typeOfId(id) ?? '', Key, Value })));
    const list = filtered(all, {
        input,
        context,
        idOf: ({ id }) => id,
        valuesOf: ({ id, type, Key, Value }) => ({
            'resource-id': id,
            'resource-type': type,
            key: Key,
            value: Value,
        }),
    });
    return paged('Tags', list.map(({ id, type, Key, Value }) => ({
        ResourceType: type,
        ResourceId: id,
        Key,
        Value,
    })), input);
}
//# sourceMappingURL=tag-calls.js.map