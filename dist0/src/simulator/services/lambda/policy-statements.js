import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
import { readResourcePolicy } from '../resource-policies.js';
import { invalidParameter } from './lambda-call.js';
/** The statement that a call adds, in the order of members that Lambda writes them in. */
export function statementIn(input, resource) {
    const id = requiredText(input, 'StatementId');
    const condition = conditionIn(input);
    const statement = {
        Sid: id,
        Effect: 'Allow',
        Principal: principalIn(requiredText(input, 'Principal')),
        Action: requiredText(input, 'Action'),
        Resource: resource,
        ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
    };
    return { id, text: JSON.stringify(statement) };
}
/** Adds a statement to a policy, which there need not be yet.
 * @throws AwsFailure ResourceConflictException, InvalidParameterValueException for a principal that is not there */
export function withStatement(before, statement, context) {
    const statements = before?.statements ?? [];
    if (statements.some(({ id }) => id === statement.id)) {
        throw new AwsFailure('ResourceConflictException', `The statement id (${statement.id}) provided already exists. Please provide a new statement id, or remove the existing statement.`);
    }
    return policyOf([...statements, statement], context);
}
/** Takes a statement away; undefined when none is left.
 * @throws AwsFailure ResourceNotFoundException */
export function withoutStatement(before, id, context) {
    const left = before?.statements.filter((statement) => statement.id !== id) ?? [];
    if (left.length === (before?.statements.length ?? 0)) {
        throw new AwsFailure('ResourceNotFoundException', `Statement ${id} is not found in resource policy.`);
    }
    return left.length === 0 ? undefined : policyOf(left, context);
}
function policyOf(statements, context) {
    const text = `{"Version":"2012-10-17","Id":"default","Statement":[${statements.map((one) => one.text).join(',')}]}`;
    return { statements, policy: readPolicy(text, context), revision: uuid(context.chance) };
}
function readPolicy(text, context) {
    try {
        return readResourcePolicy(text, context, 'InvalidParameterValueException');
    }
    catch (error) {
        if (!(error instanceof AwsFailure) || !error.message.startsWith('Invalid principal'))
            throw error;
        throw invalidParameter('The provided principal was invalid. Please check the principal and try again.');
    }
}
function principalIn(text) {
    if (text === '*')
        return text;
    if (/^\d{12}$/.test(text))
        return { AWS: `arn:aws:iam::${text}:root` };
    return text.endsWith('.amazonaws.com') ? { Service: text } : { AWS: text };
}
/** Members that become conditions, each with its operator and key. */
const conditions = [
    ['SourceAccount', 'StringEquals', 'AWS:SourceAccount'],
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
    ['OrganizationId', 'StringEquals', 'aws:PrincipalOrgID'],
    ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
    ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
    ['SourceArn', 'ArnLike', 'AWS:SourceArn'],
];
function conditionIn(input) {
    const found = {};
    for (const [member, operator, key] of conditions) {
        const value = textOf(input, member);
        if (value !== undefined)
            found[operator] = { ...found[operator], [key]: value };
    }
    return found;
}
//# sourceMappingURL=policy-statements.js.map