export {};
//# sourceMappingURL=live-siem.js.map