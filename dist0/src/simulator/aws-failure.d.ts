/** A call that AWS refuses. Caught by the cloud and turned into an outcome and a record; never leaves the simulator. */
export declare class AwsFailure extends Error {
    /** As CloudTrail's errorCode spells it: `NoSuchEntityException`, `AccessDenied`, `Client.UnauthorizedOperation`. */
    readonly code: string;
    constructor(code: string, message: string);
}
