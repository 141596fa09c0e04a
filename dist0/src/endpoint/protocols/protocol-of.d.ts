import type { Protocol, WireService } from '../protocol.ts';
/** The protocol that a service speaks. */
export declare function protocolFor({ protocol, namespace, }: Pick<WireService, 'protocol' | 'namespace'>): Protocol;
