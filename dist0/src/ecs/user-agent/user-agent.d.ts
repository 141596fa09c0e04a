import { type AgentMatch } from './match-agent.ts';
/** An operating system; `full` is name and version where both are known. */
export interface OperatingSystem {
    readonly name: string;
    readonly version?: string | undefined;
    readonly full?: string | undefined;
}
/** user_agent.name and version.
 * @example softwareOf('aws-cli/2.18.17 md/awscrt#0.22.0') // { name: 'aws-cli', version: '2.18.17' } */
export declare function softwareOf(text: string): AgentMatch;
/** user_agent.os.*, or undefined for a system that is not recognised. */
export declare function osOf(text: string): OperatingSystem | undefined;
/** user_agent.device.name. */
export declare function deviceOf(text: string): string;
