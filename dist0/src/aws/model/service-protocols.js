// From the clients' own configuration: protocol, apiVersion, target and namespace of each.
const protocols = {
    iam: {
        protocol: 'query',
        client: 'iam',
        apiVersion: '2010-05-08',
        xmlNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    },
    sts: {
        protocol: 'query',
        client: 'sts',
        apiVersion: '2011-06-15',
        xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    },
    rds: {
        protocol: 'query',
        client: 'rds',
        apiVersion: '2014-10-31',
        xmlNamespace: 'http://rds.amazonaws.com/doc/2014-10-31/',
    },
    ses: {
        protocol: 'query',
        client: 'ses',
        apiVersion: '2010-12-01',
        xmlNamespace: 'http://ses.amazonaws.com/doc/2010-12-01/',
    },
    elasticloadbalancing: {
        protocol: 'query',
        client: 'elastic-load-balancing',
        apiVersion: '2012-06-01',
        xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/',
    },
    elasticloadbalancingv2: {
        protocol: 'query',
        client: 'elastic-load-balancing-v2',
        apiVersion: '2015-12-01',
        xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    },
    ec2: {
        protocol: 'ec2-query',
        client: 'ec2',
        apiVersion: '2016-11-15',
        xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15/',
    },
    rolesanywhere: { protocol: 'rest-json', apiVersion: '2018-05-10' },
    lambda: { protocol: 'rest-json', client: 'lambda', apiVersion: '2015-03-31' },
    s3: {
        protocol: 'rest-xml',
        client: 's3',
        apiVersion: '2006-03-01',
        xmlNamespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
    },
    cloudfront: {
        protocol: 'rest-xml',
        client: 'cloudfront',
        apiVersion: '2020-05-31',
        xmlNamespace: 'http://cloudfront.amazonaws.com/doc/2020-05-31/',
    },
    cloudtrail: {
        protocol: 'json',
        client: 'cloudtrail',
        apiVersion: '2013-11-01',
        target: 'CloudTrail_20131101',
        jsonVersion: '1.1',
    },
    kms: {
        protocol: 'json',
        client: 'kms',
        apiVersion: '2014-11-01',
        target: 'TrentService',
        jsonVersion: '1.1',
    },
    secretsmanager: {
        protocol: 'json',
        client: 'secrets-manager',
        apiVersion: '2017-10-17',
        target: 'secretsmanager',
        jsonVersion: '1.1',
    },
    ssm: {
        protocol: 'json',
        client: 'ssm',
        apiVersion: '2014-11-06',
        target: 'AmazonSSM',
        jsonVersion: '1.1',
    },
    organizations: {
        protocol: 'json',
        client: 'organizations',
        apiVersion: '2016-11-28',
        target: 'AWSOrganizationsV20161128',
        jsonVersion: '1.1',
    },
    dynamodb: {
        protocol: 'json',
        client: 'dynamodb',
        apiVersion: '2012-08-10',
        target: 'DynamoDB_20120810',
        jsonVersion: '1.0',
    },
};
/** How a service speaks, by its namespace; undefined where it cannot be called over HTTP here.
 * @example protocolOf('iam')?.protocol // 'query' */
export function protocolOf(namespace) {
    return Object.hasOwn(protocols, namespace) ? protocols[namespace] : undefined;
}
/** The namespaces that can be called over HTTP. */
export const httpNamespaces = Object.keys(protocols);
//# sourceMappingURL=service-protocols.js.map