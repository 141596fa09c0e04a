/** A call that AWS refuses. Caught by the cloud and turned into an outcome and a record; never leaves the simulator. */
export class AwsFailure extends Error {
    /** As CloudTrail's errorCode spells it: `NoSuchEntityException`, `AccessDenied`, `Client.UnauthorizedOperation`. */
    code;
    constructor(code, message) {
        super(message);
        this.name = 'AwsFailure';
        this.code = code;
    }
}
//# sourceMappingURL=aws-failure.js.map