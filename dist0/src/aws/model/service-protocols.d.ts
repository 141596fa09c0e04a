/** How a service speaks over HTTP. */
export interface ServiceProtocol {
    readonly protocol: 'query' | 'ec2-query' | 'json' | 'rest-json' | 'rest-xml';
    /** `@aws-sdk/client-…` that brings the models; undefined where the models are ours. */
    readonly client?: string | undefined;
    readonly apiVersion: string;
    /** Of XML answers. */
    readonly xmlNamespace?: string | undefined;
    /** What stands before the operation in `X-Amz-Target`. */
    readonly target?: string | undefined;
    readonly jsonVersion?: '1.0' | '1.1' | undefined;
}
/** How a service speaks, by its namespace; undefined where it cannot be called over HTTP here.
 * @example protocolOf('iam')?.protocol // 'query' */
export declare function protocolOf(namespace: string): ServiceProtocol | undefined;
/** The namespaces that can be called over HTTP. */
export declare const httpNamespaces: readonly string[];
