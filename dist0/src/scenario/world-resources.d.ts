import type { PolicyDocument } from './world.ts';
/** What every declared resource may say. */
interface Placed {
    /** `us-east-1` by default. */
    readonly region?: string;
    readonly tags?: Readonly<Record<string, string>>;
}
export interface BucketDeclaration extends Omit<Placed, 'tags'> {
    readonly policy?: PolicyDocument;
    /** Public access is not blocked, as a policy for everybody needs it. */
    readonly public?: boolean;
    /** Texts by key. */
    readonly objects?: Readonly<Record<string, string>>;
}
export interface SecretDeclaration extends Placed {
    readonly value: string;
    readonly description?: string;
    readonly policy?: PolicyDocument;
}
export interface ParameterDeclaration extends Placed {
    readonly value: string;
    /** `String` by default. */
    readonly type?: 'String' | 'StringList' | 'SecureString';
}
export interface FunctionDeclaration extends Placed {
    /** Name of a role of the world that Lambda may assume. */
    readonly role: string;
    /** `python3.14` by default. */
    readonly runtime?: string;
    readonly environment?: Readonly<Record<string, string>>;
}
export interface KeyDeclaration extends Placed {
    readonly description?: string;
    /** By default the account decides by the policies of identities. */
    readonly policy?: PolicyDocument;
}
export interface InstanceDeclaration extends Placed {
    /** Name of a role of the world that the instance has. */
    readonly role?: string;
    /** `t3.micro` by default. */
    readonly type?: string;
    /** The script as a text, not in base64. */
    readonly userData?: string;
    /** Whether the metadata service asks for tokens; `required` by default. */
    readonly httpTokens?: 'optional' | 'required';
}
export interface TableDeclaration extends Placed {
    /** Name of the partition key, a text; `id` by default. */
    readonly key?: string;
}
export interface DatabaseDeclaration extends Placed {
    /** `mysql`, `postgres` … */
    readonly engine: string;
    /** `db.t4g.micro` by default. */
    readonly class?: string;
    readonly public?: boolean;
    /** Names of snapshots of it. */
    readonly snapshots?: readonly string[];
}
/** Resources of an account beside its identities, each by name. */
export interface ResourceDeclarations {
    readonly buckets?: Readonly<Record<string, BucketDeclaration>>;
    readonly secrets?: Readonly<Record<string, SecretDeclaration>>;
    readonly parameters?: Readonly<Record<string, ParameterDeclaration>>;
    readonly functions?: Readonly<Record<string, FunctionDeclaration>>;
    /** By alias, without `alias/`. */
    readonly keys?: Readonly<Record<string, KeyDeclaration>>;
    /** By id (`i-…`), or by a name that becomes the tag `Name`. */
    readonly instances?: Readonly<Record<string, InstanceDeclaration>>;
    readonly tables?: Readonly<Record<string, TableDeclaration>>;
    readonly databases?: Readonly<Record<string, DatabaseDeclaration>>;
}
export {};
