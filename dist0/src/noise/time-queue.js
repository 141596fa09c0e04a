/** An empty queue: a binary heap, so that a thousand open sessions cost ten comparisons a record. */
export function timeQueue() {
    const heap = [];
    let order = 0;
    return {
        put: (item) => {
            order += 1;
            rise(heap, { item, order });
        },
        take: () => {
            const first = heap[0];
            const last = heap.pop();
            if (first === undefined || last === undefined)
                return undefined;
            if (heap.length > 0)
                sink(heap, last);
            return first.item;
        },
    };
}
const isBefore = (left, right) => left.item.at < right.item.at || (left.item.at === right.item.at && left.order < right.order);
function rise(heap, one) {
    let index = heap.length;
    while (index > 0) {
        const above = (index - 1) >> 1;
        if (!isBefore(one, heap[above]))
            break;
        heap[index] = heap[above];
        index = above;
    }
    heap[index] = one;
}
function sink(heap, one) {
    const size = heap.length;
    let index = 0;
    for (;;) {
        let below = 2 * index + 1;
        if (below >= size)
            break;
        if (below + 1 < size && isBefore(heap[below + 1], heap[below]))
            below += 1;
        if (!isBefore(heap[below], one))
            break;
        heap[index] = heap[below];
        index = below;
    }
    heap[index] = one;
}
//# sourceMappingURL=time-queue.js.map