import type { ResourceDeclarations } from './world-resources.ts';
/** A policy document as an object; written to JSON as AWS would get it. */
export interface PolicyDocument {
    readonly Version?: string;
    readonly Statement: readonly PolicyStatement[];
}
/** A statement of a policy document. */
export interface PolicyStatement {
    readonly Sid?: string;
    readonly Effect: 'Allow' | 'Deny';
    readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>;
    readonly Action?: string | readonly string[];
    readonly NotAction?: string | readonly string[];
    readonly Resource?: string | readonly string[];
    readonly NotResource?: string | readonly string[];
    readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | boolean | readonly string[]>>>>;
}
/** Policies of an identity: AWS-managed names (`AdministratorAccess`), names of the world's customer policies, or whole ARNs; and inline ones. */
interface Permissions {
    readonly attached?: readonly string[];
    readonly inline?: Readonly<Record<string, PolicyDocument>>;
    readonly boundary?: string;
}
export interface UserDeclaration extends Permissions {
    readonly path?: string;
    readonly groups?: readonly string[];
    /** Has a console password. */
    readonly loginProfile?: boolean;
    /** The name of an enabled virtual MFA device; its ARN is `arn:aws:iam::<account>:mfa/<name>`. */
    readonly mfa?: string;
}
export interface RoleDeclaration extends Permissions {
    readonly path?: string;
    readonly trust: PolicyDocument;
    /** Seconds; 3600 by default. */
    readonly maxSessionDuration?: number;
}
export interface GroupDeclaration {
    readonly path?: string;
    readonly attached?: readonly string[];
    readonly inline?: Readonly<Record<string, PolicyDocument>>;
}
/** What exists in one account before the play. `<account>` in texts stands for the account's number. */
export interface AccountDeclaration extends ResourceDeclarations {
    readonly users?: Readonly<Record<string, UserDeclaration>>;
    readonly groups?: Readonly<Record<string, GroupDeclaration>>;
    readonly roles?: Readonly<Record<string, RoleDeclaration>>;
    /** Customer-managed policies: a document, or its versions from v1 on (the first is the default unless `defaultVersion` says otherwise). */
    readonly policies?: Readonly<Record<string, PolicyDocument | {
        readonly versions: readonly PolicyDocument[];
        readonly defaultVersion: number;
    }>>;
    readonly samlProviders?: readonly string[];
    readonly oidcProviders?: readonly string[];
    readonly permissionSets?: Readonly<Record<string, Permissions>>;
    /** CloudTrail trails; one named `main` logs unless the world says otherwise. */
    readonly trails?: readonly string[];
    readonly accountAlias?: string;
}
/** The world of a scenario: its own account, and others by alias (`<partner.account>` in texts). Makes no records. */
export interface World extends AccountDeclaration {
    readonly accounts?: Readonly<Record<string, AccountDeclaration>>;
    /** Aliases of accounts that the scenario's own account manages as their organisation's management account. */
    readonly memberAccounts?: readonly string[];
}
export {};
