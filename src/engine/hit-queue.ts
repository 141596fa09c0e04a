/** Hits that wait for their run: mostly those of one range, in the order in which they came. */
export class HitQueue {
  /** Hits that are not of the range. */
  #others: number[] = []
  #from = 0
  #to = 0

  get length(): number {
    return this.#others.length + this.#to - this.#from
  }

  add(hit: number): void {
    if (this.#from === this.#to) this.#from = this.#to = hit
    if (hit === this.#to) this.#to += 1
    else this.#others.push(hit)
  }

  /** The hit at a place in the queue. */
  at(place: number): number {
    const { length } = this.#others
    return place < length ? this.#others[place]! : this.#from + place - length
  }

  /** Orders the hits. Files are mostly in order already, and checking is far cheaper than sorting. */
  sort(order: (left: number, right: number) => number): void {
    for (let place = 1; place < this.length; place += 1) {
      if (order(this.at(place - 1), this.at(place)) <= 0) continue
      const hits = Array.from({ length: this.length }, (_, at) => this.at(at))
      this.#others = sortNear(hits, order)
      this.#from = this.#to = 0
      return
    }
  }

  /** Takes the first hits away. */
  drop(count: number): void {
    const ofOthers = Math.min(count, this.#others.length)
    if (ofOthers > 0) this.#others = this.#others.slice(ofOthers)
    this.#from += count - ofOthers
  }
}

// Moves a hit. What is further from order is sorted from scratch sooner than moved bit by bit.
const mostMoves = 4

/** Sorts what is nearly in order: files hold records a few places from where they belong. */
function sortNear(hits: number[], order: (left: number, right: number) => number): number[] {
  let moves = hits.length * mostMoves
  for (let next = 1; next < hits.length; next += 1) {
    const hit = hits[next]!
    let place = next
    while (place > 0 && order(hits[place - 1]!, hit) > 0) {
      hits[place] = hits[place - 1]!
      place -= 1
    }
    hits[place] = hit
    moves -= next - place
    if (moves < 0) return hits.sort(order)
  }
  return hits
}
