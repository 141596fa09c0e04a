import { serviceModelOf } from '../aws/model/service-model.ts'
import { protocolOf } from '../aws/model/service-protocols.ts'
import type { WireService } from './protocol.ts'

/** A service of `httpNamespaces` with its model, ready to be spoken to. */
export async function wireServiceOf(namespace: string): Promise<WireService> {
  const protocol = protocolOf(namespace)
  if (protocol === undefined) throw new Error(`${namespace} has no HTTP`)
  return { ...protocol, namespace, model: await serviceModelOf(namespace) }
}
