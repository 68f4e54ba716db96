// The part of citation-js that is used here; it comes without types. https://citation.js.org/api/0.7/
declare module '@citation-js/core' {
  type Entry = Readonly<Record<string, unknown>>
  export const plugins: {
    readonly input: {
      chain(
        data: unknown,
        options: {
          readonly forceType: string
          readonly generateGraph: false
          readonly maxChainLength: number
        },
      ): Entry[]
      removeDataParser(format: string, async: boolean): void
      readonly util: { clean(entries: readonly Entry[]): Entry[] }
    }
    readonly output: {
      format(format: 'biblatex', entries: readonly object[]): string
      format(
        format: 'ris',
        entries: readonly object[],
        options: { readonly format: 'object' },
      ): Record<string, string | readonly string[]>[]
    }
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; checkLabel: boolean } }
      get(plugin: '@csl'): {
        readonly styles: { add(name: string, style: string): void }
        engine(
          entries: readonly object[],
          style: string,
          locale: string,
          format: 'html',
        ): CitationEngine
      }
    }
  }
  export type CitationEngine = {
    readonly bibliography: { readonly opt: Record<string, unknown> }
    updateItems(ids: readonly string[], unsorted: boolean): readonly string[]
    makeBibliography(): readonly [
      { readonly entry_ids: readonly (readonly string[])[] },
      readonly string[],
    ]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
