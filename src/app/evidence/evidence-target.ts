/** Where evidence goes, and when it was seen. */
export interface EvidenceTarget {
  readonly file: string
  /** ISO time in UTC. */
  readonly date: string
}
