import { exitCode, startChild } from '../scripts/children.mjs'

const patienceMs = 60_000

/**
 * Milliseconds from starting the process to its page in use, and to what is typed then being found, if there is anything
 * to find; always with a new profile.
 * @param {import('../scripts/launch.mjs').Prepared} prepared @param {readonly string[]} args
 */
export async function startOnce(prepared, args) {
  const began = Date.now()
  const child = startChild(prepared.runtime.executable, prepared.arguments(args), {
    env: { ...prepared.env, FACTSHEETS_DATA: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text))
  const timer = setTimeout(() => child.kill(), patienceMs)
  const code = await exitCode(child)
  clearTimeout(timer)
  const line = out.split('\n').find((each) => each.startsWith('{'))
  if (code !== 0 || !line) throw new Error(`${args[0]} was never usable:\n${out}${errors}`)
  const { at, found = at } = JSON.parse(line)
  return { usable: Math.round(at - began), found: Math.round(found - began) }
}
