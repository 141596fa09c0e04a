/** The tool that makes a call: it decides the user agent and, for a browser, the console flag. */
export interface Client {
    /** A short name for messages: `aws-cli`, `boto3`, `console` … */
    readonly name: string;
    /** The userAgent of one call; `operation` is the API's name (`CreateUser`), `service` the namespace (`iam`). */
    readonly userAgent: (call: {
        readonly service: string;
        readonly operation: string;
    }) => string;
    /** Calls from CloudShell and the console carry sessionCredentialFromConsole, whatever credentials they use. */
    readonly fromConsole: boolean;
    /** TLS as the client negotiates it. */
    readonly tls: {
        readonly version: string;
        readonly cipherSuite: string;
    };
}
