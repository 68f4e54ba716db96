/**
 * The fonts of the scripts that Inter has not: Hangul, Japanese, Chinese, Arabic. Their style sheets say which of some
 * 350 files holds which characters; a file is fetched only when one of its characters is shown. The sheets themselves
 * wait until the first view is drawn.
 */
export function loadScripts(): void {
  requestIdleCallback(() => void import('./script-fonts'), { timeout: 1000 })
}
