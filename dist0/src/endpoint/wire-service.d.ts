import type { WireService } from './protocol.ts';
/** A service of `httpNamespaces` with its model, ready to be spoken to. */
export declare function wireServiceOf(namespace: string): Promise<WireService>;
