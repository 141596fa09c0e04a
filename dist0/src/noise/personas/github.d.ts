import type { Client } from '../../aws/client.ts';
import type { Chance } from '../../time/chance.ts';
import type { Instant } from '../../time/duration.ts';
import type { Role } from '../estate/principals.ts';
import { type Script, type Setting } from '../script.ts';
/** A run of GitHub Actions. */
interface Run {
    readonly repository: string;
    readonly sessionName: string;
    /** The client that trades the token in. */
    readonly asking: Client;
    readonly client: Client;
    readonly setting: Partial<Pick<Setting, 'refused' | 'tooFast'>> & Pick<Setting, 'region' | 'pace'> & {
        readonly start: Instant;
        readonly chance: Chance;
    };
}
/** Begins a script of a run of GitHub Actions: a token first, then the role. */
export declare function beginWithToken(role: Role, run: Run): Script;
export {};
