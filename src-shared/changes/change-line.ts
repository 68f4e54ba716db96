import { changeWords as words } from '../words/changes'
import { printPoints } from '../maturity/points'
import type { Change, Member, Stretch } from './change'

/** A change in one line of plain text: where, and what was there and is now. Of texts the words that went and came. */
export function changeLine(change: Change): string {
  const { address, label, about } = change
  const where = about === undefined ? label : `${about}: ${label}`
  return `${address}: ${where}: ${alterationWords(change)}`
}

/** The same without saying where. */
export function alterationWords(change: Change): string {
  const asides = change.asides.map((each) => `${each.label}: ${arrow(each.before, each.after)}`)
  return [alterationIn(change), ...asides].filter((part) => part !== '').join('; ')
}

function alterationIn(change: Change): string {
  switch (change.kind) {
    case 'value':
      return change.before === change.after ? '' : arrow(change.before, change.after)
    case 'answer': {
      const { before, after } = change
      return before.words === after.words ? '' : arrow(before.words, after.words)
    }
    case 'level':
      return arrow(points(change.before), points(change.after))
    case 'text':
      return change.stretches.every(({ kind }) => kind === 'same') ? '' : wordsOf(change.stretches)
    case 'set':
      return [
        ...change.added.map((member) => `+ ${member.label}`),
        ...change.removed.map((member) => `- ${member.label}`),
        ...change.reworded.map((member) => rewordedIn(member)),
      ].join(', ')
    case 'itemAdded':
      return `+ ${change.name}`
    case 'itemRemoved':
      return `- ${change.name}`
    case 'itemMoved':
      return `${change.name}, ${arrow(String(change.from), String(change.to))}`
  }
}

const rewordedIn = ({ label, stretches }: Member & { readonly stretches: readonly Stretch[] }) =>
  `${label}: ${wordsOf(stretches)}`

/** As word differences are written in plain text: `[-gone-] {+come+}`, with what stayed left out. */
function wordsOf(stretches: readonly Stretch[]): string {
  return stretches
    .flatMap(({ kind, text }) => {
      const line = text.replaceAll(/\s+/g, ' ').trim()
      if (kind === 'same') return []
      return [kind === 'removed' ? `[-${line}-]` : `{+${line}+}`]
    })
    .join(' ')
}

const arrow = (before: string, after: string) =>
  `${before || words.nothing} → ${after || words.nothing}`

const points = (level: number | null) => (level === null ? '' : printPoints(level))
