export function agreed(shape) {
    return shape;
}
//# sourceMappingURL=agreed.js.map