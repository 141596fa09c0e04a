import { isJsonList, isJsonObject } from '../../cloudtrail/json.js';
import { AwsFailure } from '../aws-failure.js';
import { readOperator } from './condition.js';
import { readPrincipals } from './principal-pattern.js';
const documentElements = new Set(['Version', 'Id', 'Statement']);
const statementElements = new Set([
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
]);
const trustActions = new Set([
    'sts:assumerole',
    'sts:assumerolewithsaml',
    'sts:assumerolewithwebidentity',
    'sts:setsourceidentity',
    'sts:tagsession',
    'sts:setcontext',
    'sts:*',
]);
/** Reads a policy document as IAM does when it is written, with IAM's texts for what is wrong.
 * @throws AwsFailure MalformedPolicyDocumentException */
export function parsePolicy(text, use) {
    const document = readJson(text);
    if (!isJsonObject(document))
        throw malformed('Syntax errors in policy.');
    requireKnown(document, documentElements);
    const { Version: version, Id: id, Statement: given } = document;
    if (id !== undefined && typeof id !== 'string')
        throw malformed('Syntax errors in policy.');
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
        throw malformed('Syntax errors in policy.');
    }
    if (use.kind === 'managed' && version !== '2012-10-17') {
        throw malformed('Policy document must be version 2012-10-17 or greater.');
    }
    const list = isJsonList(given) ? given : given === undefined ? [] : [given];
    if (list.length === 0)
        throw malformed('Syntax errors in policy.');
    const statements = list.map((statement) => readStatement(statement, use));
    refuseRepeatedSids(statements);
    return { text, variables: version === '2012-10-17', statements };
}
function readStatement(given, use) {
    if (!isJsonObject(given))
        throw malformed('Syntax errors in policy.');
    requireKnown(given, statementElements);
    const { Sid: sid, Effect: effect } = given;
    if (effect !== 'Allow' && effect !== 'Deny')
        throw malformed('Syntax errors in policy.');
    if (sid !== undefined && typeof sid !== 'string')
        throw malformed('Syntax errors in policy.');
    const actions = readActions(given);
    return {
        sid: sid === '' ? undefined : sid,
        effect,
        actions,
        ...partsFor(given, actions, use),
        conditions: readConditions(given['Condition']),
    };
}
function partsFor(given, actions, use) {
    if (use.kind === 'trust')
        return trustParts(given, actions, use.principals);
    return use.kind === 'resource' ? resourceParts(given, use.principals) : identityParts(given);
}
function resourceParts(given, ids) {
    const resources = readPatterns(given, 'Resource');
    if (resources === undefined)
        throw malformed('Policy statement must contain resources.');
    resources.patterns.forEach(requireResource);
    return { resources, principals: principalsOf(given, ids) };
}
function identityParts(given) {
    if (given['Principal'] !== undefined || given['NotPrincipal'] !== undefined) {
        throw malformed('Policy document should not specify a principal.');
    }
    const resources = readPatterns(given, 'Resource');
    if (resources === undefined)
        throw malformed('Policy statement must contain resources.');
    resources.patterns.forEach(requireResource);
    return { resources, principals: undefined };
}
function trustParts(given, actions, ids) {
    if (given['Resource'] !== undefined || given['NotResource'] !== undefined) {
        throw malformed('Has prohibited field Resource');
    }
    requirePrincipal(given);
    if (!actions.patterns.every((action) => trustActions.has(action))) {
        throw malformed('AssumeRole policy may only specify STS AssumeRole actions.');
    }
    return { resources: undefined, principals: principalsOf(given, ids) };
}
function requirePrincipal(given) {
    const element = given['NotPrincipal'] ?? given['Principal'];
    if (element === undefined)
        throw malformed('Missing required field Principal');
    if (element !== '*' && !isJsonObject(element))
        throw malformed('Syntax errors in policy.');
}
function principalsOf(given, ids) {
    requirePrincipal(given);
    const not = given['NotPrincipal'] !== undefined;
    const element = not ? given['NotPrincipal'] : given['Principal'];
    const named = isJsonObject(element)
        ? Object.fromEntries(Object.entries(element).map(([type, value]) => [type, readTexts(value)]))
        : '*';
    return readPrincipals(named, not, ids);
}
function readActions(given) {
    const actions = readPatterns(given, 'Action');
    if (actions === undefined)
        throw malformed('Policy statement must contain actions.');
    for (const action of actions.patterns) {
        if (action === '*')
            continue;
        const [vendor = '', name, ...more] = action.split(':');
        if (name === undefined) {
            throw malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
        }
        if (more.length > 0)
            throw malformed('Actions/Condition can contain only one colon.');
        if (!/^[\w.-]+$/.test(vendor))
            throw malformed(`Vendor ${vendor} is not valid`);
    }
    return { not: actions.not, patterns: actions.patterns.map((action) => action.toLowerCase()) };
}
/** `Action` or `NotAction`, `Resource` or `NotResource`; both at once are wrong, and none is for the caller to judge. */
function readPatterns(given, name) {
    const positive = given[name];
    const negative = given[`Not${name}`];
    if (positive !== undefined && negative !== undefined)
        throw malformed('Syntax errors in policy.');
    const element = positive ?? negative;
    if (element === undefined)
        return undefined;
    const patterns = readTexts(element);
    return patterns.length === 0 ? undefined : { not: negative !== undefined, patterns };
}
function readTexts(element) {
    const list = isJsonList(element)
        ? element
        : element === undefined
            ? []
            : [element];
    return list.map((item) => {
        if (typeof item !== 'string')
            throw malformed('Syntax errors in policy.');
        return item;
    });
}
function requireResource(resource) {
    if (resource === '*')
        return;
    const [arn, partition = '', , , , rest] = resource.split(':');
    if (arn !== 'arn' && arn !== '*') {
        throw malformed(`Resource ${resource} must be in ARN format or "*".`);
    }
    if (!/^(?:aws|aws-cn|aws-us-gov|\*)$/.test(partition)) {
        throw malformed(`Partition "${partition}" is not valid for resource "${resource}".`);
    }
    if (rest === undefined && !resource.endsWith('*')) {
        throw malformed(`Resource ${resource} must be in ARN format or "*".`);
    }
}
function readConditions(element) {
    if (element === undefined)
        return [];
    if (!isJsonObject(element))
        throw malformed('Syntax errors in policy.');
    return Object.entries(element).flatMap(([operatorText, keys]) => {
        const operator = readOperator(operatorText);
        if (operator === undefined)
            throw malformed(`Invalid Condition type : ${operatorText}.`);
        if (!isJsonObject(keys))
            throw malformed('Syntax errors in policy.');
        return Object.entries(keys).map(([key, value]) => {
            if (!key.includes(':')) {
                throw malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
            }
            return { ...operator, key: key.toLowerCase(), values: readValues(value) };
        });
    });
}
function readValues(element) {
    const list = isJsonList(element) ? element : [element];
    return list.map((item) => {
        if (typeof item === 'string')
            return item;
        if (typeof item === 'boolean' || typeof item === 'number')
            return String(item);
        throw malformed('Syntax errors in policy.');
    });
}
function refuseRepeatedSids(statements) {
    const seen = new Set();
    for (const { sid } of statements) {
        if (sid === undefined)
            continue;
        if (seen.has(sid))
            throw malformed('Statement IDs (SID) in a single policy must be unique.');
        seen.add(sid);
    }
}
function requireKnown(object, known) {
    if (!Object.keys(object).every((key) => known.has(key)))
        throw malformed('Syntax errors in policy.');
}
function readJson(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        throw malformed('This policy contains invalid Json');
    }
}
function malformed(message) {
    return new AwsFailure('MalformedPolicyDocumentException', message);
}
//# sourceMappingURL=parse-policy.js.map