import type { Client } from '../client.ts';
/** TLS as every current client negotiates it with AWS. */
export declare const modernTls: Client['tls'];
/** The command that aws-cli names an operation by: `ListMFADevices` becomes `list-mfa-devices`, as botocore converts names. */
export declare function cliCommandOf(operation: string): string;
/** The service as aws-cli names it on its command line. */
export declare function cliServiceOf(service: string): string;
/** A client whose user agent does not depend on the call. */
export declare function fixedClient(name: string, userAgent: string, fromConsole?: boolean): Client;
