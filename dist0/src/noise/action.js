import { isReadOnly } from '../aws/namespaces.js';
import { serviceNamed } from './logged-service.js';
/** A call of AWS. Without parts it has no parameters and no answer, as most calls that read have.
 * @example action('iam', 'GetUser', { request: { userName: 'alice' } }) */
export function action(service, operation, parts = {}) {
    const logged = serviceNamed(service);
    return {
        service: logged,
        operation,
        eventName: logged.eventName(operation),
        readOnly: isReadOnly(logged, operation),
        request: null,
        response: null,
        ...parts,
    };
}
/** Several calls without parameters. */
export const plainActions = (service, operations) => operations.split(' ').map((operation) => action(service, operation));
//# sourceMappingURL=action.js.map