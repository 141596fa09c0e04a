export {};
//# sourceMappingURL=trail-event.js.map