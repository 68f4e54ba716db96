import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What a page, or what is in it at a selector, does wrong for those who cannot see it or use a mouse; a line for each rule. */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  // Legacy mode: Electron has no second page for axe to run its frames in.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations: found } = await (within ? axe.include(within) : axe).analyze()
  return found.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}
