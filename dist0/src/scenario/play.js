export {};
//# sourceMappingURL=play.js.map