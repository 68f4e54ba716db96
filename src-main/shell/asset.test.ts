import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { assetOf } from './asset'

const root = path.resolve('/built/renderer')

describe('a request to the app', () => {
  test('is answered with a file of the built page', () => {
    expect(assetOf('app://renderer/index.html', root)).toEqual({
      file: path.join(root, 'index.html'),
      type: 'text/html; charset=utf-8',
    })
    expect(assetOf('app://renderer/assets/inter-4f2.woff2?x#y', root)).toEqual({
      file: path.join(root, 'assets', 'inter-4f2.woff2'),
      type: 'font/woff2',
    })
  })

  test.each([
    'app://renderer/',
    'app://renderer/assets',
    'app://renderer/notes.json',
    'app://renderer/index.html.exe',
    'app://renderer/%2e%2e%2fsecret.js',
    'app://renderer/..%2f..%2fsecret.js',
    'app://renderer/%252e%252e%252fsecret.js',
    'app://renderer/..\\secret.js',
    'app://renderer/..%5csecret.js',
    'app://renderer/a%00.js',
    'app://renderer/%.js',
    'app://renderer/%ff.js',
    'app://renderer@other/index.html',
    'app://other/index.html',
    'app://renderer.other/index.html',
    'app://renderer:80/index.html',
    'app:index.html',
    'file:///etc/passwd.js',
    'https://renderer/index.html',
    'index.html',
    '',
  ])('never leaves that page: %s', (url) => {
    expect(assetOf(url, root)).toBeUndefined()
  })

  test('with plain dots has lost them before it gets here', () => {
    for (const url of ['app://renderer/../secret.js', 'app://renderer/%2e%2e/secret.js']) {
      expect(assetOf(url, root)?.file).toBe(path.join(root, 'secret.js'))
    }
  })

  test('knows a folder from one that only begins like it', () => {
    expect(assetOf('app://renderer/..%2frenderer-other/x.js', root)).toBeUndefined()
  })
})
