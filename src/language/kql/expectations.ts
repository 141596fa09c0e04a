/** What could have stood at the farthest place that a parser reached: the better half of an error message. */
export class Expectations {
  private farthest = 0
  private readonly labels = new Set<string>()

  /** Notes that `label` would have been accepted at an offset. */
  add(at: number, label: string): void {
    if (at < this.farthest) return
    if (at > this.farthest) this.labels.clear()
    this.farthest = at
    this.labels.add(label)
  }

  /** The offset where reading failed. */
  get at(): number {
    return this.farthest
  }

  /** What would have been accepted there, in a fixed order. */
  get expected(): readonly string[] {
    return [...this.labels].sort()
  }
}
