import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textsOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { resourceTagKeys } from '../tags.js';
import { findFunction } from './function-name.js';
import { tagMapIn } from './tag-map.js';
/** Lambda's calls on tags. Functions have them; of event source mappings they are not modelled. */
export const functionTagOperations = serviceCalls('lambda', [
    tagCall('ListTags', (tags) => ({ Tags: Object.fromEntries(tags) })),
    tagCall('TagResource', (tags, input) => {
        for (const [key, value] of tagMapIn(input))
            tags.set(key, value);
        return {};
    }),
    tagCall('UntagResource', (tags, input) => {
        for (const key of textsOf(input, 'TagKeys'))
            tags.delete(key);
        return {};
    }),
]);
function tagCall(name, answer) {
    return {
        name,
        resource: (input) => requiredText(input, 'Resource'),
        keys: (input, context) => resourceTagKeys(findFunction(requiredText(input, 'Resource'), context)?.tags),
        run: (input, context) => ({ ...answer(tagsOf(input, context), input) }),
    };
}
function tagsOf(input, context) {
    const arn = requiredText(input, 'Resource');
    const found = findFunction(arn, context);
    if (found !== undefined)
        return found.tags;
    throw new AwsFailure('ResourceNotFoundException', `Function not found: ${arn}`);
}
//# sourceMappingURL=function-tag-operations.js.map