import { uuid } from '../aws/ids.js';
import { namespaceNames, namespaceOf } from '../aws/namespaces.js';
/** A service by its name in requests: one that the simulator models, or one that only background traffic has. */
export function serviceNamed(name) {
    const known = byName.get(name);
    if (known !== undefined)
        return known;
    const service = namespaceNames.has(name) ? namespaceOf(name) : otherService(name);
    byName.set(name, service);
    return service;
}
const byName = new Map();
// As the newest records at hand have them; 1.08 also stands for what has no sample since 2023.
const others = {
    autoscaling: { eventVersion: '1.11' },
    ce: { eventVersion: '1.11', keptWhenDenied: 'all', homeRegion: 'us-east-1' },
    cloudformation: { eventVersion: '1.11' },
    cloudshell: { eventVersion: '1.09' },
    config: { eventVersion: '1.09' },
    ecr: { eventVersion: '1.11', host: (region) => `api.ecr.${region}.amazonaws.com` },
    ecs: { eventVersion: '1.11' },
    eks: { eventVersion: '1.09', keptWhenDenied: 'all' },
    guardduty: { eventVersion: '1.09', keptWhenDenied: 'all' },
    health: { eventVersion: '1.11', homeRegion: 'us-east-1' },
    logs: { eventVersion: '1.11', apiVersion: '20140328' },
    monitoring: { eventVersion: '1.11' },
    'resource-explorer-2': { eventVersion: '1.09' },
    route53: {
        eventVersion: '1.09',
        apiVersion: '2013-04-01',
        homeRegion: 'us-east-1',
        host: () => 'route53.amazonaws.com',
    },
    securityhub: { eventVersion: '1.09', keptWhenDenied: 'all' },
    servicequotas: { eventVersion: '1.10' },
    sqs: { eventVersion: '1.11' },
};
function otherService(name) {
    return {
        name,
        signingName: name,
        eventSource: `${name}.amazonaws.com`,
        eventVersion: '1.08',
        homeRegion: undefined,
        host: (region) => `${name}.${region}.amazonaws.com`,
        apiVersion: undefined,
        eventName: (operation) => operation,
        keptWhenDenied: none,
        readOnly: {},
        deniedCode: 'AccessDenied',
        requestID: uuid,
        userAgent: (userAgent) => userAgent,
        ...others[name],
    };
}
const none = new Set();
//# sourceMappingURL=logged-service.js.map