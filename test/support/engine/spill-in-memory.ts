import type { Spill } from '../../../src/engine/memory/spill.ts'

/** A spill that keeps what it is given, and counts it. */
export function spillInMemory(): Spill & { readonly written: () => number } {
  const pieces: Uint8Array[] = []
  return {
    write: (bytes) => pieces.push(Uint8Array.from(bytes)) - 1,
    read: (place, into) => into.set(pieces[place]!),
    written: () => pieces.length,
  }
}
