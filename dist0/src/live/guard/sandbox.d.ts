/** An account in which attacks may be played, as its operator wrote it down. */
export interface Sandbox {
    /** Twelve digits. */
    readonly id: string;
    /** What the account's alias must look like; `*` stands for anything: `sandbox-*`. */
    readonly alias: string;
    /** What the account's owner placed: `role:NAME`, a role of that name, or `parameter:/NAME`, an SSM parameter with the value `allowed`. */
    readonly marker: string;
    readonly regions: readonly string[];
    /** `aws` unless told otherwise. */
    readonly partition: string;
    /** The organisation's id, `none` for an account without one, `unknown` where it may not be asked. */
    readonly organization?: string | undefined;
}
