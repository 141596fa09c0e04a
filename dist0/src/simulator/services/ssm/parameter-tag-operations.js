import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textsOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { tagList, tagsIn } from '../tags.js';
import { findParameter, parameterArn } from './parameters.js';
/** Systems Manager's calls on the tags of parameters. */
export const parameterTagOperations = serviceCalls('ssm', [
    tagCall('ListTagsForResource', (input, context) => ({
        TagList: tagList(taggedOne(input, context).tags),
    })),
    tagCall('AddTagsToResource', (input, context) => {
        const { tags } = taggedOne(input, context);
        for (const [key, value] of tagsIn(input))
            tags.set(key, value);
        return {};
    }),
    tagCall('RemoveTagsFromResource', (input, context) => {
        const { tags } = taggedOne(input, context);
        for (const key of textsOf(input, 'TagKeys'))
            tags.delete(key);
        return {};
    }),
]);
function tagCall(name, run) {
    return {
        name,
        resource: (input, context) => parameterArn(requiredText(input, 'ResourceId'), context),
        run,
    };
}
function taggedOne(input, context) {
    const type = requiredText(input, 'ResourceType');
    const id = requiredText(input, 'ResourceId');
    if (type !== 'Parameter') {
        throw new TrailproofError('CALL_NOT_MODELLED', `Tags of ssm's ${type} are not modelled.`, {
            hint: 'Modelled: Parameter.',
        });
    }
    const parameter = findParameter(id, context);
    if (parameter !== undefined)
        return parameter;
    throw new AwsFailure('InvalidResourceId', `The resource ID "${id}" is not valid.`);
}
//# sourceMappingURL=parameter-tag-operations.js.map