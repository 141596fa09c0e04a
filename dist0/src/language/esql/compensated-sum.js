export function compensatedSum() {
    let sum = 0;
    let lost = 0;
    return {
        add: (number) => {
            const corrected = number - lost;
            const next = sum + corrected;
            lost = next - sum - corrected;
            sum = next;
        },
        total: () => sum,
    };
}
//# sourceMappingURL=compensated-sum.js.map