import { AwsFailure } from './aws-failure.js';
/** What an action gives, or AWS's refusal, which is an answer; everything else that is thrown is none and goes on. */
export function attempt(action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof AwsFailure)
            return error;
        throw error;
    }
}
//# sourceMappingURL=attempt.js.map