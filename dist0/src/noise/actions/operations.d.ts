import type { Chance } from '../../time/chance.ts';
import { type Action } from '../action.ts';
import type { App } from '../estate/estate.ts';
/** What every page of the console asks for beside its own matters. */
export declare const consoleFrame: readonly Action[];
/** CloudWatch's alarms, log groups and dashboards. */
export declare const observation: readonly Action[];
/** The logs of an application, as people read them. */
export declare const logReads: ({ logGroup }: App) => readonly Action[];
/** CreateLogStream of a function that starts. */
export declare const createLogStream: ({ logGroup }: App, { day, chance }: {
    readonly day: string;
    readonly chance: Chance;
}) => Action;
/** GetSecretValue of an application's secret. */
export declare const getSecret: ({ secretArn }: App) => Action;
/** Systems Manager's parameter of an application. */
export declare const getParameter: ({ name }: App, account: string) => Action;
/** PutParameter, whose value is masked. */
export declare const putParameter: ({ name }: App, account: string) => Action;
/** A shell on an instance through Systems Manager. */
export declare function startSession(instance: string, user: string): Action;
/** The agent of Systems Manager tells that an instance lives. */
export declare const instanceLives: (instance: {
    readonly id: string;
    readonly privateIp: string;
}) => Action;
/** RDS as its console and scanners read it. */
export declare const databaseReads: readonly Action[];
/** DescribeTable. */
export declare const describeTable: ({ table }: App, account: string) => Action;
/** LookupEvents: somebody looks for what happened. */
export declare const lookUpEvents: (userName: string) => Action;
/** CloudTrail's own state, as scanners and its console read it. */
export declare const trailReads: (trail: string) => readonly Action[];
/** A session of CloudShell opens in the browser. */
export declare const openShell: Action;
