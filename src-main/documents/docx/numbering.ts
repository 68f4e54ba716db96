import { AlignmentType, LevelFormat, type INumberingOptions, type IParagraphOptions } from 'docx'

type Reference = NonNullable<IParagraphOptions['numbering']>

/** The lists of one document. Each numbered one counts for itself, from where its author began. */
export class Numbering {
  readonly #starts = new Set<number>()
  #lists = 0

  /** What a paragraph says of the list it is an item of. `start` is null for bullets. */
  list(start: number | null): Reference {
    if (start === null) return { reference: 'bullets', level: 0 }
    // Word counts no list from beyond this.
    const from = Math.min(Math.max(start, 0), 32_000)
    this.#starts.add(from)
    this.#lists += 1
    return { reference: `numbers-${from}`, level: 0, instance: this.#lists }
  }

  /** The definitions of all lists that were asked for. */
  get options(): INumberingOptions {
    const paragraph = { indent: { left: 400, hanging: 280 } }
    return {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph },
            },
          ],
        },
        ...[...this.#starts].map((start) => ({
          reference: `numbers-${start}`,
          levels: [
            {
              level: 0,
              start,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph },
            },
          ],
        })),
      ],
    }
  }
}
