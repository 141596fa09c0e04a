import { rawFieldSource } from '../../language/raw-field-source.js';
/** A view's events as CloudTrail wrote them; undefined where there are only documents.
 * @example rawView(ecsFieldSource(defaultProfile))?.resolve('eventName')?.get(event) // 'CreateUser' */
export function rawView({ record }) {
    if (record === undefined)
        return undefined;
    // Every reader refuses a record in which these are no texts.
    return rawFieldSource({ recordOf: record, verbatim: ['eventName', 'eventSource'] });
}
//# sourceMappingURL=raw-view.js.map