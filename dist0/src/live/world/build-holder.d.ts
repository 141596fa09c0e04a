import type { PolicyDocument } from '../../scenario/world.ts';
import type { WorldBuilder } from './world-builder.ts';
/** What those who hold policies are built with. */
export interface Holders {
    readonly account: string;
    /** The ARN of a policy of AWS's, by its name; undefined for a name of the world's own. */
    readonly managedArn: (name: string) => string | undefined;
}
/** Gives a user, group or role its inline and attached policies. */
export declare function buildHolder(build: WorldBuilder, holders: Holders, made: {
    readonly kind: 'User' | 'Group' | 'Role';
    readonly name: string;
    readonly holds: {
        readonly attached?: readonly string[];
        readonly inline?: Readonly<Record<string, PolicyDocument>>;
    };
}): Promise<void>;
/** A boundary that a world declares, as a parameter. */
export declare function boundaryIn({ boundary }: {
    readonly boundary?: string | undefined;
}, holders: Holders): {
    readonly PermissionsBoundary?: string;
};
