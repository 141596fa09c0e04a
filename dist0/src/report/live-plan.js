export {};
//# sourceMappingURL=live-plan.js.map