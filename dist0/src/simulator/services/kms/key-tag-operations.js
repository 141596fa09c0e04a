import { textsOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { keyCall, keyPage } from './key-call.js';
import { keyTagsIn } from './key-operations.js';
import { keyNamed, standingKey } from './keys.js';
/** KMS's calls on tags. */
export const keyTagOperations = serviceCalls('kms', [
    keyCall('ListResourceTags', {
        run: (input, context) => {
            const { tags } = keyNamed(input, context);
            const entries = [...tags].map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
            return keyPage(input, { member: 'Tags', entries, most: 50 });
        },
    }),
    keyCall('TagResource', {
        run: (input, context) => {
            const { tags } = standingKey(input, context);
            for (const [key, value] of keyTagsIn(input))
                tags.set(key, value);
            return {};
        },
    }),
    keyCall('UntagResource', {
        run: (input, context) => {
            const { tags } = standingKey(input, context);
            for (const key of textsOf(input, 'TagKeys'))
                tags.delete(key);
            return {};
        },
    }),
]);
//# sourceMappingURL=key-tag-operations.js.map