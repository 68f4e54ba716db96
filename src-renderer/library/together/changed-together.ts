/** What was done to several factsheets as one step of the main process. */
export type ChangedTogether = {
  /** Names it to `undoTogether`; null where it cannot be taken back. */
  readonly step: string | null
  /** What undo would say. */
  readonly label: string
  readonly notice: string
}
