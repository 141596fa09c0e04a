/** Hits in the order in which EQL goes through their events: by `@timestamp`, also where windows go by another time. */
export function inEventOrder(window, hits) {
    const { events } = hits;
    return [...window].sort((left, right) => events.compare(hits.rowOf(left), hits.rowOf(right)));
}
//# sourceMappingURL=in-event-order.js.map