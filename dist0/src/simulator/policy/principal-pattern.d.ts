import type { Principals } from './policy.ts';
/** One entry of a Principal element. */
export type PrincipalPattern = {
    readonly kind: 'everyone';
}
/** An account: its number, or its root ARN. */
 | {
    readonly kind: 'account';
    readonly account: string;
    readonly text: string;
}
/** A user, role or session, by ARN. AWS keeps its unique id, so that a namesake made later does not match. */
 | {
    readonly kind: 'arn';
    readonly arn: string;
    readonly id: string | undefined;
} | {
    readonly kind: 'service';
    readonly service: string;
} | {
    readonly kind: 'federated';
    readonly provider: string;
};
/** Reads a Principal or NotPrincipal element: `*`, or lists of texts by type (`AWS`, `Service`, `Federated`).
 * @throws AwsFailure MalformedPolicyDocumentException, with AWS's text for a principal that does not exist */
export declare function readPrincipals(element: '*' | Readonly<Record<string, readonly string[]>>, not: boolean, ids: PrincipalIds): Principals;
/** What the accounts of a cloud know of a principal. */
export interface PrincipalIds {
    readonly accountExists: (account: string) => boolean;
    /** The unique id of a user or role; an empty text for a session, which has none; undefined when it does not exist. */
    readonly idOf: (arn: string) => string | undefined;
}
/** Who asks, in the forms that a Principal element can name. */
export interface Asker {
    readonly account: string;
    /** The user's or role's ARN, then that of the session; each with the unique id of what it names. */
    readonly arns: readonly {
        readonly arn: string;
        readonly id: string | undefined;
    }[];
    readonly service?: string | undefined;
    readonly federated?: string | undefined;
}
/** How a Principal element takes the asker: by name, through its account, or not at all. */
export declare function principalMatch(principals: Principals, asker: Asker): 'direct' | 'account' | undefined;
