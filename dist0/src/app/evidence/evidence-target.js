export {};
//# sourceMappingURL=evidence-target.js.map