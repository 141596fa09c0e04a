/** How a severity is painted. */
export function severityPaint(severity, style) {
    if (severity === 'critical' || severity === 'high')
        return style.bad;
    return severity === 'medium' ? style.odd : style.quiet;
}
//# sourceMappingURL=severity-paint.js.map