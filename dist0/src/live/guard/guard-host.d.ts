/** Where a run may call: an endpoint on this machine, or AWS. */
export type Mode = 'local' | 'live';
/** Refuses any host that does not belong to the mode: the last thing that looks at a request before it leaves.
 * @throws TrailproofError GUARD_HOST */
export declare function guardHost(mode: Mode, hostname: string): void;
