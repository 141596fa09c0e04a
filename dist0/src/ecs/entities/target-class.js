const userResources = new Set('user role assumed-role federated-user instance-profile mfa serialNumber'.split(' '));
const serviceResources = new Set(`stack stack-set trail configuration-recorder file-system mount-target rule detector key function log-group
  log-stream alarm db cluster global-cluster trust-anchor resolver-query-log-config secret parameter document session
  webacl rulegroup ipset topic model loadbalancer table group policy security-group network-interface vpc subnet
  network-acl dhcp-options`.split(/\s+/));
const serviceIds = 'sg- sgr- eni- vpc- subnet- acl- rtb- igw- nat- vpce- tgw- pcx-'.split(' ');
/** Classes a target: an ARN by its resource type, an id by its prefix. Names and account numbers are generic.
 * @example targetClassOf('i-0f2f135de18b555e3') // 'host' */
export function targetClassOf(target) {
    const resource = resourceTypeOf(target);
    if (resource === undefined)
        return idClassOf(target);
    if (isServiceRole(target))
        return 'service';
    if (userResources.has(resource))
        return 'user';
    if (resource === 'instance')
        return 'host';
    if (serviceResources.has(resource))
        return 'service';
    return target.split(':', 3)[2] === 's3' ? 'service' : 'generic';
}
/** The id of a host target: an instance's id, bare or at the end of its ARN. */
export function hostIdOf(target) {
    const id = target.slice(target.lastIndexOf('/') + 1);
    return id.startsWith('i-') ? id : undefined;
}
/** The sixth part of an ARN up to its first slash; undefined for what is no ARN. */
export function resourceTypeOf(arn) {
    if (!arn.startsWith('arn:'))
        return undefined;
    return arn.split(':', 6)[5]?.split('/', 1)[0];
}
/** True for ARNs of service-linked roles. */
export function isServiceRole(text) {
    return text.includes('/AWSServiceRoleFor') || text.includes('/aws-service-role/');
}
function idClassOf(id) {
    if (id.length === 20 && id.startsWith('AKIA'))
        return 'user';
    if (id.startsWith('i-'))
        return 'host';
    return serviceIds.some((prefix) => id.startsWith(prefix)) ? 'service' : 'generic';
}
//# sourceMappingURL=target-class.js.map