export type PaneName = 'navigation' | 'panel' | 'preview'

/** In CSS pixels. `share` of the window's width is the usual width, within bounds; the style sheet says the same. */
export const widths = {
  navigation: { least: 160, most: 480, share: 0.17, usual: [190, 260] },
  panel: { least: 272, most: 560, share: 0.23, usual: [288, 360] },
  preview: { least: 320, most: 1100, share: 0.42, usual: [360, 760] },
} as const satisfies Record<PaneName, unknown>

/** Three panes side by side, then without room for the score, then for the sections. Zoom counts: a window of 1280 pixels at 200 % is one of 640. */
export type Layout = 'wide' | 'middle' | 'narrow'

export function layoutOf(width: number): Layout {
  if (width > 1100) return 'wide'
  return width > 720 ? 'middle' : 'narrow'
}

/** Where there is no room for a pane, it floats over the work when asked for. */
export function floats(pane: PaneName, layout: Layout): boolean {
  return layout === 'narrow' || (layout === 'middle' && pane === 'panel')
}

export function usualWidth(pane: PaneName, window: number): number {
  const [least, most] = widths[pane].usual
  return Math.round(Math.min(most, Math.max(least, window * widths[pane].share)))
}

export function bounded(pane: PaneName, width: number): number {
  const { least, most } = widths[pane]
  return Math.min(most, Math.max(least, width))
}
