/** The formats a document can be written in; each is also the ending of its files. */
export const documentFormats = ['pdf', 'docx', 'html', 'md'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export function isDocumentFormat(given: string): given is DocumentFormat {
  return (documentFormats as readonly string[]).includes(given)
}
