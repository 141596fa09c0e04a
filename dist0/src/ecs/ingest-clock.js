import { arrivalOf, deliveryOf } from '../cloudtrail/delivery.js';
/** The ingest clock of a profile's lag. With `cloudtrail` the lag belongs to the delivery file (account, region,
 * five-minute slot), whose records share one ingest time.
 * @example ingestClock({ ...defaultProfile, lag: minutes(2) })(record, 0) // 120000 */
export function ingestClock(profile) {
    const { lag, seed } = profile;
    if (lag === 'none')
        return (_record, time) => time;
    if (lag === 'cloudtrail')
        return arrivalClock(seed);
    return (_record, time) => time + lag;
}
/** Neighbours in a log mostly share a delivery file: the arrival of the last one is kept. */
function arrivalClock(seed) {
    let last = { account: '', region: '', slotEnd: 0 };
    let arrival = 0;
    return (record) => {
        const delivery = deliveryOf(record);
        if (!isSame(delivery, last)) {
            last = delivery;
            arrival = arrivalOf(delivery, seed);
        }
        return arrival;
    };
}
function isSame(left, right) {
    return (left.slotEnd === right.slotEnd && left.account === right.account && left.region === right.region);
}
//# sourceMappingURL=ingest-clock.js.map