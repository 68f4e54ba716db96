// Holds that every visible sentence of the window stands in the catalogue (src-shared/words), and none in a component.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './project.mjs'

/** Attributes that are read or heard. */
const said = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'hint',
  'label',
  'legend',
  'placeholder',
  'text',
  'title',
])
const hasLetter = /\p{Letter}/u

/** What a component says in words of its own: `line: words`. @param {string} code @returns {readonly string[]} */
function ownWords(code) {
  const source = ts.createSourceFile('x.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  /** @type {string[]} */
  const found = []
  /** @param {ts.Node} node @param {string} words */
  const note = (node, words) => {
    if (!hasLetter.test(words)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push(`${line + 1}: ${words.trim()}`)
  }
  /** What an expression says itself; what it calls or compares with is not said. @param {ts.Expression} expression @returns {void} */
  const noteLiterals = (expression) => {
    if (ts.isStringLiteralLike(expression)) note(expression, expression.text)
    else if (ts.isTemplateExpression(expression)) {
      note(
        expression,
        [expression.head, ...expression.templateSpans.map((span) => span.literal)]
          .map((part) => part.text)
          .join(' '),
      )
    } else if (ts.isConditionalExpression(expression)) {
      noteLiterals(expression.whenTrue)
      noteLiterals(expression.whenFalse)
    } else if (ts.isParenthesizedExpression(expression)) noteLiterals(expression.expression)
    else if (ts.isBinaryExpression(expression)) {
      const { kind } = expression.operatorToken
      // Of “a && b” only b is said.
      if (kind !== ts.SyntaxKind.AmpersandAmpersandToken) noteLiterals(expression.left)
      noteLiterals(expression.right)
    }
  }
  /** @param {ts.Node} node @returns {void} */
  const walk = (node) => {
    if (ts.isJsxText(node)) note(node, node.text)
    if (ts.isJsxAttribute(node) && said.has(node.name.getText(source)) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) note(node, node.initializer.text)
      else if (ts.isJsxExpression(node.initializer) && node.initializer.expression)
        noteLiterals(node.initializer.expression)
    }
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      noteLiterals(node.expression)
    if (ts.isCallExpression(node) && ['notify', 'say'].includes(node.expression.getText(source))) {
      node.arguments.slice(0, 1).forEach(noteLiterals)
    }
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

test('no component has a sentence of its own', () => {
  const files = readdirSync(path.join(root, 'src-renderer'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => path.join('src-renderer', file))
  expect(files.length).toBeGreaterThan(50)
  const found = files.flatMap((file) =>
    ownWords(readFileSync(path.join(root, file), 'utf8')).map((words) => `${file}:${words}`),
  )
  expect(found).toEqual([])
})

test.each([
  ['<p>Not saved</p>', ['1: Not saved']],
  ['<button title="Save">{icon}</button>', ['1: Save']],
  ['<p>{count === 0 ? "None" : words.count(count)}</p>', ['1: None']],
  ['<p>{`${count} problems`}</p>', ['1: problems']],
  ['<p aria-label={isOpen ? words.hide : "Show"}>{" · "}</p>', ['1: Show']],
  ['<b onClick={() => notify("It was saved.", undefined, "grave")} />', ['1: It was saved.']],
  ['<p hidden={kind === "none"}>{kind === "none" && words.none}</p>', []],
  ['<p className="x" role="status">{words.saved}/2</p>', []],
])('finds the words of its own in %s', (code, expected) => {
  expect(ownWords(`const x = ${code}`)).toEqual(expected)
})
