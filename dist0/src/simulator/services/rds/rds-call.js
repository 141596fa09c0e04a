import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { isMembers } from '../../../aws/members.js';
import { AwsFailure } from '../../aws-failure.js';
import { numberOf, objectsOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { regionalArn } from '../service-call.js';
import { resourceTagKeys } from '../tags.js';
/** ARN of a thing of the caller's account; identifiers have no case. */
export function rdsArn(kind, id, context) {
    return id.startsWith('arn:') ? id : regionalArn('rds', `${kind}:${id.toLowerCase()}`, context);
}
/** A call on one thing, which `member` names. RDS logs what it answers without the member that it is wrapped in. */
export function rdsCall(name, call) {
    const arnIn = (input, context) => rdsArn(call.kind, requiredText(input, call.member), context);
    return {
        name,
        resource: arnIn,
        keys: (input, context) => resourceTagKeys(call.tagsOf(arnIn(input, context), context)),
        run: call.run,
        record: ({ output }) => unwrapped(output),
    };
}
/** The one member of an answer, as RDS logs it. */
export function unwrapped(output) {
    const [inner] = Object.values(output ?? {});
    return isMembers(inner) ? { responseElements: recordValue(inner, namespaceOf('rds')) } : {};
}
/** A list of things, all or the one that is named.
 * @throws AwsFailure with the code of the kind for a name that is not there, InvalidParameterValue for a filter that is none */
export function rdsList(input, list) {
    const asked = textOf(input, list.id)?.toLowerCase();
    const found = list.all.filter((one) => asked === undefined || list.idOf(one).includes(asked));
    if (asked !== undefined && found.length === 0)
        throw list.missing(textOf(input, list.id) ?? '');
    return objectsOf(input, 'Filters').reduce((left, filter) => {
        const name = requiredText(filter, 'Name');
        const valueOf = list.filters[name];
        if (valueOf === undefined) {
            throw new AwsFailure('InvalidParameterValue', `Unrecognized filter name: ${name}`);
        }
        const values = textsOf(filter, 'Values');
        return left.filter((one) => values.includes(valueOf(one)));
    }, found);
}
/** A page in RDS's terms: Marker and MaxRecords. */
export function rdsPage(input, member, list) {
    const { entries, next } = pageOf(list, {
        most: Math.max(1, numberOf(input, 'MaxRecords') ?? 100),
        token: textOf(input, 'Marker'),
        badToken: 'InvalidParameterValue',
    });
    return { [member]: entries, ...(next === undefined ? {} : { Marker: next }) };
}
/** What RDS adds to requestParameters although nobody sent it. */
export function withDefaults(input, defaults) {
    return { requestParameters: { ...defaults, ...recordValue(input, namespaceOf('rds')) } };
}
//# sourceMappingURL=rds-call.js.map