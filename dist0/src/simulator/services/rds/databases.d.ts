import type { Chance } from '../../../time/chance.ts';
import type { Instant } from '../../../time/duration.ts';
import type { OperationContext, Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { Tags } from '../tags.ts';
/** What every kind of thing in RDS has. */
interface Resource {
    /** In lower case, as RDS keeps it. */
    readonly id: string;
    readonly arn: string;
    readonly region: string;
    readonly created: Instant;
    readonly tags: Tags;
}
export interface DbInstance extends Resource {
    readonly resourceId: string;
    /** First part of the name that it is reached by. */
    readonly host: string;
    /** Members as DescribeDBInstances tells them: Engine, DBInstanceClass, MasterUsername … */
    settings: Output;
}
export interface DbSnapshot extends Resource {
    readonly instanceId: string;
    readonly settings: Output;
    /** Numbers of accounts that may restore it; `all` for everybody. */
    readonly sharedWith: Set<string>;
}
export interface DbCluster extends Resource {
    readonly settings: Output;
}
interface Databases {
    readonly instances: Map<string, DbInstance>;
    readonly snapshots: Map<string, DbSnapshot>;
    readonly clusters: Map<string, DbCluster>;
}
/** The databases of an account, by ARN. */
export declare const databasesOf: (account: AccountState) => Databases;
/** Those of the call's region. */
export declare function inRegion<One extends Resource>(all: ReadonlyMap<string, One>, { call }: OperationContext): readonly One[];
/** `db-` and 26 capital letters and digits: the name of an instance that is never given twice. */
export declare function dbResourceId(chance: Chance): string;
/** The part of an endpoint's name that an account has in a region. */
export declare function endpointPart(chance: Chance): string;
/** What RDS sets where nobody says otherwise (answers of 2024 in real records). */
export declare const instanceDefaults: Output;
/** The engine version that a new database gets, by engine. */
export declare const engineVersions: Readonly<Record<string, string>>;
/** The port that an engine listens at. */
export declare const portOf: (engine: unknown) => number;
export {};
