export {};
//# sourceMappingURL=live-preflight.js.map