import { iamServices, serviceActions } from './service-actions.js';
// Sources whose first word is not the prefix that IAM has for the service.
const otherPrefixes = {
    'agreement-marketplace': ['aws-marketplace'],
    'application-insights': ['applicationinsights'],
    'catalog-marketplace': ['aws-marketplace'],
    cloudhsmv2: ['cloudhsm'],
    'discovery-marketplace': ['aws-marketplace'],
    email: ['ses'],
    'entitlement-marketplace': ['aws-marketplace'],
    'metering-marketplace': ['aws-marketplace'],
    monitoring: ['cloudwatch'],
    s3: ['s3', 's3express'],
    'servicecatalog-appregistry': ['servicecatalog'],
    sso: ['sso', 'sso-directory', 'identitystore'],
    'streams.dynamodb': ['dynamodb'],
    tagging: ['tag'],
};
// Sources without actions of their own, or whose actions are not the names that CloudTrail writes: API Gateway's are
// HTTP verbs, and runtimes and consoles have no list.
const withoutNames = new Set([
    'apigateway',
    'aws-marketplace',
    'bedrock-agent',
    'bedrock-agent-runtime',
    'bedrock-agentcore',
    'bedrock-agentcore-control',
    'bedrock-runtime',
    'billingconsole',
    'cloudcontrolapi',
    'console',
    'execute-api',
    'iotdata',
    'lex-models',
    'models.lex',
    'rdsdata',
    'rdsdataapi',
    'runtime.lex',
    'runtime.sagemaker',
    'sso-oidc',
    'vmie',
]);
// Prefixes of IAM that stand in no event source, with the name that does.
const onlyPrefixes = new Map([
    ['cloudwatch', 'monitoring'],
    ['tag', 'tagging'],
]);
const host = '.amazonaws.com';
/** True where CloudTrail writes an event source of this name.
 * @example isEventSource('iam.amazonaws.com') // true */
export function isEventSource(source) {
    const name = nameOf(source);
    return name !== undefined && (withoutNames.has(name) || prefixesOf(name).length > 0);
}
/** The prefixes that IAM has for the service behind an event source; undefined where its names are not known. */
export function servicesBehind(source) {
    const name = nameOf(source);
    if (name === undefined || withoutNames.has(name))
        return undefined;
    const prefixes = prefixesOf(name);
    return prefixes.length === 0 || prefixes.some((prefix) => withoutNames.has(prefix))
        ? undefined
        : prefixes;
}
/** Every event source that is known, for messages. */
export function eventSources() {
    const services = iamServices().filter((service) => serviceActions(service).length > 0);
    const names = [...services, ...Object.keys(otherPrefixes), ...withoutNames];
    return [...new Set([...names, 'signin'])]
        .filter((name) => !onlyPrefixes.has(name))
        .map((name) => `${name}${host}`);
}
/** The event source that was meant by one that is named like IAM's prefix.
 * @example sourceMeantBy('cloudwatch.amazonaws.com') // 'monitoring.amazonaws.com' */
export function sourceMeantBy(source) {
    const meant = onlyPrefixes.get(nameOf(source) ?? '');
    return meant === undefined ? undefined : `${meant}${host}`;
}
function nameOf(source) {
    return source.endsWith(host) ? source.slice(0, -host.length) : undefined;
}
function prefixesOf(name) {
    if (Object.hasOwn(otherPrefixes, name))
        return otherPrefixes[name] ?? [];
    const isService = serviceActions(name).length > 0 && !onlyPrefixes.has(name);
    return isService || name === 'signin' ? [name] : [];
}
//# sourceMappingURL=event-source.js.map