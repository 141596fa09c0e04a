/** Every value that an enumeration of the SDK's clients names: `Active`, `t3.micro`, `launchPermission` …
 * Read as text: to import all clients takes seconds, and their schemas name no values.
 * @example sdkEnumValues(['ec2']).has('launchPermission') // true */
export declare function sdkEnumValues(clients?: readonly string[]): ReadonlySet<string>;
