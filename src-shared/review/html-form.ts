import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { reviewWords as words } from '../words/review'
import { answersId, type ReviewAnswers } from './html-answers'
import type { ReviewCopy, ReviewField } from './review-copy'

// Every runtime this code runs in has it, and this room has no types of any runtime.
declare const btoa: (binary: string) => string

/**
 * A review copy as one page that works offline: its script keeps the answers in it and saves a copy of the page. The
 * policy of the page allows that one script and that one style sheet, by their hashes, and nothing from anywhere.
 */
export function reviewForm(
  { head, parts }: ReviewCopy,
  given: { readonly script: string; readonly style: string; readonly file: string },
): string {
  const title = words.title(head.country, head.edition)
  const answers: ReviewAnswers = { head, by: '', savedAt: '', answers: [] }
  const policy = [
    "default-src 'none'",
    `script-src ${hashed(given.script)}`,
    `style-src ${hashed(given.style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const root = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', given.style),
    ]),
    h('body', { dataFile: given.file }, [
      h('h1', title),
      h('p.muted', words.sent(head.sentTo, head.sentAt.slice(0, 10))),
      h('p.muted', words.state(head.contentSha)),
      h('p.intro', words.introForm),
      h(
        'main',
        parts.map(({ title: part, fields }) =>
          h('section', [h('h2', part), ...fields.map(formField)]),
        ),
      ),
      h('div.bar', [
        h('label', { htmlFor: 'by' }, words.by),
        h('input#by', { type: 'text' }),
        h('button#save', { type: 'button' }, words.save),
        h('span#state', {
          role: 'status',
          dataSaved: words.saved,
          dataUnsaved: words.unsaved,
        }),
      ]),
      h(`script#${answersId}`, { type: 'application/json' }, quoted(answers)),
      h('script', given.script),
    ]),
  ])
  return `<!doctype html>\n${toHtml(root)}\n`
}

/** What stands in a script must not end it. */
function quoted(answers: ReviewAnswers): string {
  return JSON.stringify(answers).replaceAll('<', String.raw`\u003c`)
}

function hashed(content: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(content))))}'`
}

const box = /^[☒☐] /

function formField(field: ReviewField): ElementContent {
  const { address, label, about, text } = field
  const name = about === '' ? label : `${label}, ${about}`
  const lines = text.split('\n')
  return h('div.field', { dataAddress: address }, [
    h('div.label', [h('b', label), ...(about === '' ? [] : [h('span', about)])]),
    lines.every((line) => box.test(line))
      ? h('fieldset.boxes', { ariaLabel: words.textOf(name) }, lines.map(boxLine))
      : h(
          'textarea.text',
          { ariaLabel: words.textOf(name), rows: field.isLong ? 4 : 1, dir: 'auto' },
          // The first line end of a text area is not part of it.
          text.startsWith('\n') ? `\n${text}` : text,
        ),
    h('textarea.comment', {
      ariaLabel: words.comment(name),
      placeholder: words.columns.comment,
      rows: 1,
      dir: 'auto',
    }),
  ])
}

function boxLine(line: string): ElementContent {
  const label = line.slice(2)
  return h('label', [
    h('input', { type: 'checkbox', checked: line.startsWith('☒'), dataLabel: label }),
    h('span', label),
  ])
}
