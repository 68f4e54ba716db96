import type { ElectronApp } from './hosts/electron'

/** Drops files on the window as a file manager does. */
export async function drop({ app, page }: ElectronApp, files: readonly string[]): Promise<void> {
  const session = await app.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 500, data })
  }
  await session.detach()
}
