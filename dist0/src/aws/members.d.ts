/** The members of an input or an output, by their SDK names. */
export type Members = Readonly<Record<string, unknown>>;
/** True for an object with members: not null, not a list. */
export declare function isMembers(value: unknown): value is Members;
/** The list that a member holds; empty where it holds none. */
export declare function listIn(members: Members, member: string): readonly unknown[];
/** The objects of the list that a member holds. */
export declare const objectsIn: (members: Members, member: string) => readonly Members[];
