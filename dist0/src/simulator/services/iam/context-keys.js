import { isMembers } from '../../../aws/members.js';
/** The condition keys that policies ask for, as they are written: in Condition elements and as variables.
 * @example contextKeysOf(['{"Statement":{"Resource":"arn:aws:s3:::b/${aws:username}"}}']) // ['aws:username'] */
export function contextKeysOf(texts) {
    const found = new Map();
    for (const text of texts) {
        const document = JSON.parse(text);
        if (!isMembers(document))
            continue;
        for (const key of [...conditionKeys(document['Statement']), ...variables(text)]) {
            if (!found.has(key.toLowerCase()))
                found.set(key.toLowerCase(), key);
        }
    }
    return [...found.values()];
}
function conditionKeys(statements) {
    const list = Array.isArray(statements) ? statements : [statements];
    return list.flatMap((statement) => {
        const conditions = isMembers(statement) ? statement['Condition'] : undefined;
        return Object.values(isMembers(conditions) ? conditions : {}).flatMap((keys) => Object.keys(isMembers(keys) ? keys : {}));
    });
}
/** `${*}`, `${?}` and `${$}` stand for the characters themselves. */
function variables(text) {
    return [...text.matchAll(/\$\{([^}$*?,]{2,256})[^}]{0,256}\}/g)].map(([, name = '']) => name.trim());
}
//# sourceMappingURL=context-keys.js.map