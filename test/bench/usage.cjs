// Preloaded into a measured process: writes what it used, when it ends, into the file that USAGE_FILE names.
const { isMainThread } = require('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }
    require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage))
  })
