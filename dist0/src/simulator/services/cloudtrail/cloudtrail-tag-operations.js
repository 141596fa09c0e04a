import { requiredText, textsOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { tagList, tagsIn } from '../tags.js';
import { trailOf } from './trail-names.js';
/** Tags of trails, which CloudTrail names by their ARN. */
export const cloudtrailTagOperations = serviceCalls('cloudtrail', [
    { name: 'ListTags', run: listTags },
    {
        name: 'AddTags',
        resource: (input) => requiredText(input, 'ResourceId'),
        run: (input, context) => {
            const { tags } = trailOf(input, 'ResourceId', context);
            for (const [key, value] of tagsIn(input, 'TagsList'))
                tags.set(key, value);
            return {};
        },
    },
    {
        name: 'RemoveTags',
        resource: (input) => requiredText(input, 'ResourceId'),
        run: (input, context) => {
            const { tags } = trailOf(input, 'ResourceId', context);
            for (const key of tagsIn(input, 'TagsList').keys())
                tags.delete(key);
            return {};
        },
    },
]);
function listTags(input, context) {
    return {
        ResourceTagList: textsOf(input, 'ResourceIdList').map((ResourceId) => ({
            ResourceId,
            TagsList: tagList(trailOf({ ResourceId }, 'ResourceId', context).tags),
        })),
    };
}
//# sourceMappingURL=cloudtrail-tag-operations.js.map