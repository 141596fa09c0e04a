import { clean, objectOf } from '../clean.js';
import { computed } from '../field-definition.js';
import { movedToUserName } from '../identity.js';
import { javaText } from '../java-text.js';
import { memo } from '../memo.js';
/** The longest text of which a flattened copy is kept, in UTF-16 units. */
export const longestFlattened = 32_765;
/** The four parameters of a record. */
export const parameters = [
    parameter('request_parameters', 'requestParameters'),
    parameter('response_elements', 'responseElements'),
    parameter('additional_eventdata', 'additionalEventData', movedToUserName),
    parameter('service_event_details', 'serviceEventDetails'),
];
/** Texts over 8191 characters stand in the document, but no keyword search finds them. */
const ignoreAbove = {
    request_parameters: 8191,
    response_elements: 8191,
};
/** The text forms, each with its analysed second spelling `.text`. */
export const parameterFields = parameters.flatMap(({ name, text }) => {
    const field = `aws.cloudtrail.${name}`;
    return [
        computed(field, text, { absent: textAbsent, ignoreAbove: ignoreAbove[name] }),
        computed(`${field}.text`, text, { type: 'text', absent: textAbsent, mappedOnly: true }),
    ];
});
function textAbsent({ retain }) {
    if (retain !== 'flattened' && retain !== 'none')
        return undefined;
    return `the integration's setting retain is "${retain}", which keeps no text form`;
}
function parameter(name, key, moved = () => undefined) {
    const text = memo((event) => javaText(event.record[key], moved(event)));
    return { name, text, raw: ({ record }) => record[key], moved };
}
/** The cleaned object of a parameter, as the flattened copy holds it; undefined where there is none. */
export function flattenedObject({ raw, moved, text }, event) {
    const object = objectOf(raw(event));
    if (object === undefined)
        return undefined;
    const whole = text(event);
    if (whole === undefined || whole.length > longestFlattened)
        return undefined;
    const gone = moved(event);
    const kept = gone === undefined ? object : Object.fromEntries(withoutKey(object, gone));
    return clean(kept);
}
function withoutKey(object, key) {
    return Object.entries(object).flatMap(([name, value]) => name === key || value === undefined ? [] : [[name, value]]);
}
//# sourceMappingURL=parameter-fields.js.map