import { isText } from '../types.js';
import { callOf } from '../typed.js';
import { mapValues, singleValueFunction } from './function-spec.js';
/** Functions of points of the earth. A point is its well-known text: `POINT (longitude latitude)`. */
export const geoFunctions = [
    {
        name: 'to_geopoint',
        takes: ['any'],
        lower: ({ arguments: given, span }) => {
            const from = given[0].type;
            const definition = {
                name: 'to_geopoint',
                evaluate: ([value]) => mapValues(value, (one) => toPoint(one, from)),
            };
            return callOf(definition, given, { type: 'geo_point', span, strict: true });
        },
    },
    singleValueFunction('st_x', { takes: ['point'], gives: 'double' }, (point) => {
        return readPoint(String(point))?.longitude;
    }),
    singleValueFunction('st_y', { takes: ['point'], gives: 'double' }, (point) => {
        return readPoint(String(point))?.latitude;
    }),
    singleValueFunction('st_distance', { takes: ['point', 'point'], gives: 'double' }, distance),
];
const number = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?';
const wellKnownText = new RegExp(`^\\s*POINT\\s*\\(\\s*(${number})\\s+(${number})\\s*\\)\\s*$`, 'i');
function readPoint(text) {
    const match = wellKnownText.exec(text);
    return match === null ? undefined : { longitude: Number(match[1]), latitude: Number(match[2]) };
}
function toPoint(value, from) {
    if (from === 'geo_point')
        return value;
    const point = isText(from) ? readPoint(String(value)) : undefined;
    return point === undefined ? undefined : `POINT (${point.longitude} ${point.latitude})`;
}
// Lucene's GeoUtils: the mean radius of the earth in metres.
const earthRadius = 6_371_008.771_4;
// The haversine formula, in metres.
function distance(first, second) {
    const from = readPoint(String(first));
    const to = readPoint(String(second));
    if (from === undefined || to === undefined)
        return undefined;
    const [latitude1, latitude2] = [radians(from.latitude), radians(to.latitude)];
    const north = Math.sin((latitude2 - latitude1) / 2) ** 2;
    const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
    const chord = north + Math.cos(latitude1) * Math.cos(latitude2) * east;
    return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}
const radians = (degrees) => (degrees * Math.PI) / 180;
//# sourceMappingURL=geo-functions.js.map