import type { Problem } from '../checks/problem'
import type { Criterion, Level } from '../codebook/criteria'
import type { Address } from '../factsheet/address'
import type { PolicyStatus } from '../factsheet/policy'
import type { TimelineSpan } from '../maturity/timeline-span'

/**
 * A factsheet as the document its readers know: what is printed, in which order, and nothing of how it looks. Every
 * rendering (preview, PDF, HTML, Markdown, Word, review copy) is made from this tree and adds no sentence of its own.
 */
export type FactsheetDocument = {
  readonly title: string
  /** What the sentences of the house are written in; texts that differ say so themselves. */
  readonly lang: 'en'
  /** Who is named as its author in a file's properties: the named authors, else the publisher; may be empty. */
  readonly author: string
  readonly country: string
  readonly edition: number
  readonly cover: Cover
  /** What keeps it from being complete; with anything here it is a draft and says so on every page. */
  readonly missing: readonly Problem[]
  readonly parts: readonly DocumentPart[]
}

export type Cover = {
  readonly kind: string
  readonly subject: string
  readonly country: Field
  readonly alsoKnownAs: Field | undefined
  readonly footnote: Field | undefined
  readonly edition: Field
  readonly collection: Field
  readonly publisher: Field | undefined
  readonly published: Field | undefined
  readonly authors: Field | undefined
  readonly draft: string | undefined
}

/** A line that comes from one field. */
export type Field = { readonly address: Address; readonly text: string }

export type PartKind =
  'missing' | 'introduction' | 'chapter' | 'policies' | 'stateOfPlay' | 'bibliography' | 'annex'

/** What begins on a page of its own and stands in the contents. */
export type DocumentPart = {
  readonly kind: PartKind
  /** Where links within the document lead; safe as an id in HTML and as a bookmark in Word once shortened. */
  readonly anchor: string
  /** "1" and "2" for the two chapters that are numbered in print, else empty. */
  readonly number: string
  readonly title: string
  readonly address: Address
  readonly blocks: readonly Block[]
}

export type Block =
  | Paragraph
  | Heading
  | List
  | Prose
  | Categories
  | Table
  | Figure
  | DrawnTimeline
  | Bibliography
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }

/**
 * body: running text. answer: a value or one of the three empties. open: not yet filled, in drafts only. note and
 * caution: set apart. evidence: which sources prove what stands above. gloss: a translation. subheading: a heading
 * that an author has put into a text, no entry of the contents. caption and origin: below the figure.
 */
export type ParagraphRole =
  | 'body'
  | 'answer'
  | 'open'
  | 'note'
  | 'caution'
  | 'evidence'
  | 'gloss'
  | 'subheading'
  | 'caption'
  | 'origin'
export type Paragraph = {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly address?: Address
  readonly inlines: readonly Inline[]
}

/** Level 1 is the title of a part. */
export type Heading = {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly anchor: string
  readonly address?: Address
  readonly text: string
}

export type List = {
  readonly kind: 'list'
  /** Where numbers begin; null for bullets. */
  readonly start: number | null
  readonly items: readonly (readonly Block[])[]
}

/** A text that somebody has written into one field, in its language. */
export type Prose = {
  readonly kind: 'prose'
  readonly address: Address
  readonly tongue: Tongue | undefined
  readonly blocks: readonly Block[]
}

/** Another language (BCP 47) than the document's, and which way it runs. */
export type Tongue = { readonly lang: string; readonly dir: 'ltr' | 'rtl' | 'auto' }

/** The standardised categories chosen in one list: bold in print, one a line. */
export type Categories = {
  readonly kind: 'categories'
  readonly address: Address
  readonly categories: readonly PrintedCategory[]
}
export type PrintedCategory = {
  readonly code: string
  readonly label: string
  /** What the authors added to "Others"; empty elsewhere. */
  readonly text: string
  /** Bodies that have this role. */
  readonly named: readonly Field[]
  /** Sources that prove this very category. */
  readonly evidence: readonly Cited[]
}

export type Table = {
  readonly kind: 'table'
  readonly form: 'policy' | 'maturity' | 'lineage' | 'rubric'
  /** What the table is of, for those who hear it. */
  readonly name: string
  /** Widths of the columns in percent. */
  readonly columns: readonly number[]
  /** Repeated on every page. */
  readonly head: readonly Row[]
  /** Rows that belong together: one section, one criterion. */
  readonly groups: readonly (readonly Row[])[]
}
export type Row = {
  readonly address?: Address
  /** The row of the level that was assessed, and the row of the total. */
  readonly mark?: 'actual' | 'total'
  readonly cells: readonly Cell[]
}
export type Cell = {
  /** What it is a heading of, or that it is none. */
  readonly heading: 'column' | 'row' | 'group' | 'none'
  /** How many columns and rows it covers. */
  readonly columns: number
  readonly rows: number
  readonly blocks: readonly Block[]
}

/** Figure 1: the degree of maturity in the four criteria against the maximum. */
export type Figure = {
  readonly kind: 'figure'
  readonly address: Address
  readonly caption: string
  readonly origin: string
  /** The whole figure in words. */
  readonly said: string
  readonly max: Level
  readonly axes: readonly {
    readonly criterion: Criterion
    readonly label: string
    /** null while not assessed. */
    readonly level: Level | null
    readonly printed: string
  }[]
  /** The rings between nothing and the maximum, as printed. */
  readonly rings: readonly { readonly level: Level; readonly printed: string }[]
  readonly legend: { readonly actual: string; readonly maximum: string }
}

/** Figure 2: how policies follow from one another in time, one strip each on one axis of calendar years. */
export type DrawnTimeline = {
  readonly kind: 'timeline'
  readonly address: Address
  readonly caption: string
  readonly span: TimelineSpan
  /** When the data were collected, in years. */
  readonly collection: number | undefined
  readonly strips: readonly TimelineStrip[]
  readonly legend: readonly { readonly mark: TimelineMark; readonly words: string }[]
}
export type TimelineMark = PolicyStatus | 'gap' | 'evaluation' | 'collection'
export type TimelineStrip = {
  readonly address: Address
  readonly name: string
  /** All that the strip shows: years, state, gap, evaluations. */
  readonly facts: string
  /** Name and facts in one, to be heard. */
  readonly said: string
  /** `to` is the last year of it; undefined while it goes on. None where the beginning is not known. */
  readonly bar:
    | { readonly from: number; readonly to: number | undefined; readonly status: PolicyStatus }
    | undefined
  /** From the last year of what went before to the first of this one. */
  readonly gap: { readonly from: number; readonly to: number } | undefined
  readonly evaluations: readonly number[]
}

export type Bibliography = { readonly kind: 'bibliography'; readonly entries: readonly Entry[] }
export type Entry = {
  readonly source: string
  readonly anchor: string
  readonly address: Address
  /** "3", or "6a" for the translation of what is 6. */
  readonly mark: string
  readonly inlines: readonly Inline[]
  readonly translations: readonly Entry[]
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** To the web or a mailbox, never anywhere else: what else a text links is printed as words. */
  | { readonly kind: 'link'; readonly url: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'citation'; readonly cited: readonly Cited[] }
  | { readonly kind: 'foreign'; readonly tongue: Tongue; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' }

/** One source in a citation; one that the bibliography lacks has neither mark nor anchor. */
export type Cited = {
  readonly source: string
  readonly mark: string
  readonly anchor: string | undefined
  readonly locator: string
}
