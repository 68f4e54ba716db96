export const previewWords = {
  label: 'The factsheet as it will be printed. A click leads to the field.',
} as const
