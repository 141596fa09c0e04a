import type { PolicyDocument, PolicyStatement } from '../../../scenario/world.ts';
/** Actions by service, their names separated by blanks. */
export type Actions = Readonly<Record<string, string>>;
/** Documents by path and name, as they stand in an ARN behind `policy/`. */
export type AwsManagedDocuments = Readonly<Record<string, PolicyDocument>>;
type Texts = string | readonly string[];
/** What a statement is limited to; everything when nothing is said. */
interface Limits {
    /** ARNs. */
    readonly on?: Texts | undefined;
    readonly when?: PolicyStatement['Condition'];
}
export declare function document(...statements: readonly PolicyStatement[]): PolicyDocument;
export declare function allow(actions: Actions, limits?: Limits): PolicyStatement;
export declare function deny(actions: Actions, limits?: Limits): PolicyStatement;
export {};
