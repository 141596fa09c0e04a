/** A technique or sub-technique of ATT&CK v19. */
export interface Technique {
    /** `T1098` or `T1098.003`. */
    readonly id: string;
    /** A sub-technique's own name, without its parent's. */
    readonly name: string;
    /** Ids of the tactics it serves. */
    readonly tactics: readonly string[];
    /** True when it is of the platform IaaS: a cell of the matrix that an AWS account is measured by. */
    readonly iaas: boolean;
}
export declare const techniques: readonly Technique[];
