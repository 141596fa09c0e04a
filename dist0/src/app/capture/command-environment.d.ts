type Environment = Readonly<Record<string, string | undefined>>;
/** What a command is told of the endpoint that it runs against. */
export interface EndpointForCommand {
    readonly url: string;
    readonly credentials: {
        readonly AccessKeyId?: string | undefined;
        readonly SecretAccessKey?: string | undefined;
    };
    /** A folder that is empty, and the file of profiles. */
    readonly home: string;
    readonly configFile: string;
}
/** The environment of a command under capture: nothing of it leads to a real account. Whatever is named `AWS_…` is left
 * out, and so are the places where tools keep settings; a proxy is not asked for this machine. */
export declare function commandEnvironment(inherited: Environment, { url, credentials, home, configFile }: EndpointForCommand): Record<string, string>;
export {};
