import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
/** Refuses what asks for a version of an object, of which the simulator keeps the newest alone.
 * @throws TrailproofError CALL_NOT_MODELLED */
export function refuseVersion(version, { call }) {
    if (version === undefined)
        return;
    throw notModelled(`s3:${call.operation} with the version "${version}" of an object is`);
}
/** Refuses to write or delete where AWS would keep the version before.
 * @throws TrailproofError CALL_NOT_MODELLED */
export function refuseVersioned({ name, settings }, { call }) {
    if (settings.get('versioning')?.['Status'] !== 'Enabled')
        return;
    throw notModelled(`s3:${call.operation} in "${name}", whose versioning is enabled, is`);
}
const notModelled = (what) => new TrailproofError('CALL_NOT_MODELLED', `${what} not modelled.`, {
    hint: 'Versions of objects are not kept: play it without them, or bring it as a recorded log.',
});
//# sourceMappingURL=object-versions.js.map