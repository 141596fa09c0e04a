import { runTag } from '../own-marks.js';
/** Reads the marks of a call from its condition keys, which are in lower case. */
export function marksIn(keys) {
    const places = ['aws:RequestTag', 'aws:ResourceTag'];
    const isThere = (key) => (keys(key) ?? []).length > 0;
    return {
        boundary: keys('iam:permissionsboundary')?.[0],
        tag: places.find((place) => isThere(`${place.toLowerCase()}/${runTag}`)),
    };
}
/** What gives an identity rights: allowed where the identity has a boundary that the run knows. What takes rights away is
 * always allowed, so that undo never waits for a boundary. */
const giving = new Set([
    'iam:CreateUser',
    'iam:CreateRole',
    'iam:AttachUserPolicy',
    'iam:AttachRolePolicy',
    'iam:PutUserPolicy',
    'iam:PutRolePolicy',
]);
/** Holds a permission to what is a run's own where its resource cannot: identities by their boundary, and what AWS draws an
 * id for by the tag of runs.
 * @example ownCondition('rolesanywhere:CreateProfile', { tag: 'aws:RequestTag', boundaries: [] })
 * // { StringLike: { 'aws:RequestTag/trailproof-run': '*' } } */
export function ownCondition(action, { tag, boundaries }) {
    if (giving.has(action) && boundaries.length > 0) {
        return { StringLike: { 'iam:PermissionsBoundary': boundaries } };
    }
    if (tag === undefined || !action.startsWith('rolesanywhere:'))
        return undefined;
    return { StringLike: { [`${tag}/${runTag}`]: '*' } };
}
//# sourceMappingURL=own-condition.js.map