import type { ElectronApp } from '../hosts/electron'

/** The window at another size, as its user drags it. */
export async function resize(open: ElectronApp, width: number, height: number): Promise<void> {
  await open.app.evaluate(
    ({ BrowserWindow }, [wide, high]) =>
      BrowserWindow.getAllWindows().forEach((each) => each.setContentSize(wide, high)),
    [width, height] as const,
  )
  await open.page.waitForFunction((wide) => window.innerWidth === wide, width)
}

/** The page enlarged, as the menu does it; 2 is 200 %. */
export async function zoom(open: ElectronApp, factor: number): Promise<void> {
  const before = await open.page.evaluate(() => window.devicePixelRatio)
  const after = await open.app.evaluate(({ BrowserWindow }, wanted) => {
    const [contents] = BrowserWindow.getAllWindows().map((each) => each.webContents)
    const ratio = wanted / contents!.getZoomFactor()
    contents!.setZoomFactor(wanted)
    return ratio
  }, factor)
  await open.page.waitForFunction((ratio) => window.devicePixelRatio === ratio, before * after)
  // Until it is also painted; a picture would show the page before.
  await open.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}
