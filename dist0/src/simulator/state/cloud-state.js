/** The account of a number that the simulator made itself. */
export function accountOf(cloud, number) {
    return cloud.accounts.get(number) ?? cloud.home;
}
//# sourceMappingURL=cloud-state.js.map