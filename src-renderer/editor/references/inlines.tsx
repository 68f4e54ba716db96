import type { Inline } from '../../../src-shared/document/tree'

/** A line of the document, to look at: its links lead nowhere here. */
export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, at) => <One key={at} inline={inline} />)
}

function One({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'emphasis':
      return (
        <i>
          <Inlines inlines={inline.inlines} />
        </i>
      )
    case 'strong':
      return (
        <b>
          <Inlines inlines={inline.inlines} />
        </b>
      )
    case 'link':
      return (
        <u>
          <Inlines inlines={inline.inlines} />
        </u>
      )
    case 'foreign':
      return (
        <bdi lang={inline.tongue.lang}>
          <Inlines inlines={inline.inlines} />
        </bdi>
      )
    case 'citation':
      return inline.cited.map(({ mark }) => mark).join(', ')
    case 'break':
      return <br />
  }
}
