import { serviceModelOf } from '../aws/model/service-model.js';
import { protocolOf } from '../aws/model/service-protocols.js';
/** A service of `httpNamespaces` with its model, ready to be spoken to. */
export async function wireServiceOf(namespace) {
    const protocol = protocolOf(namespace);
    if (protocol === undefined)
        throw new Error(`${namespace} has no HTTP`);
    return { ...protocol, namespace, model: await serviceModelOf(namespace) };
}
//# sourceMappingURL=wire-service.js.map