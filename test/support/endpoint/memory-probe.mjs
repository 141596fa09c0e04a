// Loaded into a process by --import, with --expose-gc: tells its memory after a collection when it is asked.
process.on('message', () => {
  globalThis.gc()
  const { rss, heapUsed } = process.memoryUsage()
  process.send({ rss, heapUsed })
})
process.channel?.unref()
