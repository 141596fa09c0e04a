/** AWS's "CloudTrail record contents" gives 100 KB for each of the two fields. What is seen of it in the field is counted on a
 * policy document: 102,401 characters vanish, 102,400 stay, whatever stands beside it. So the longest text decides. */
const longestText = 102_400;
/** Replaces a part that is too large by CloudTrail's note of that; the call's own keys all vanish.
 * @example withinLimit('requestParameters', { policyDocument: ' '.repeat(102_401) })
 * // { reason: 'requestParameters too large', omitted: true, originalSize: 102422 } */
export function withinLimit(part, value) {
    if (value === null || !hasLongText(value))
        return value;
    return {
        reason: `${part} too large`,
        omitted: true,
        originalSize: JSON.stringify(value).length,
    };
}
function hasLongText(value) {
    if (typeof value === 'string')
        return value.length > longestText;
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.values(value).some(hasLongText);
}
//# sourceMappingURL=oversize.js.map