// What the main thread of a page has done, by the runtime's own count.

/**
 * Answers a function that says for how many milliseconds it has been busy so far: those in which the thread itself ran,
 * so that other work on the machine does not count.
 * @param {import('@playwright/test').Page} page
 */
export async function busyMsOf(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
    if (seconds === undefined) throw new Error('The runtime does not count TaskDuration')
    return seconds * 1000
  }
}
