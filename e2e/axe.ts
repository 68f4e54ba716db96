import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What a page does wrong for those who cannot see it or cannot use a mouse; a line for each rule. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Legacy mode: Electron has no second page for axe to run its frames in.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}
