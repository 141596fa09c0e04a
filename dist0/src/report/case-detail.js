export {};
//# sourceMappingURL=case-detail.js.map