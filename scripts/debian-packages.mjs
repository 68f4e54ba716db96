// Installs Debian or Ubuntu packages when we are root, and otherwise says how to.
import { existsSync } from 'node:fs'
import { run } from './children.mjs'

/**
 * @param {readonly string[]} packages what is needed and not there
 * @param {string} [who] needs them
 */
export async function installOrExplain(packages, who = 'Electron') {
  if (packages.length === 0) return
  const names = packages.join(' ')
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`${who} needs what Debian calls ${names}; please install it once`)
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`${who} needs ${names}; please run once:\n  sudo apt-get ${install.join(' ')}`)
  }
  console.log(`${who} needs ${names}: installing, as we are root`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const patience = ['-qq', '-o', 'DPkg::Lock::Timeout=120']
  await run('apt-get', [...patience, 'update'], options)
  const { code, output } = await run('apt-get', [...patience, ...install], options)
  if (code !== 0) throw new Error(`apt-get could not install ${names}:\n${output.trim()}`)
}

/**
 * Debian 13 and Ubuntu 24.04 gave many libraries a name that ends in t64. Some of the old names
 * still work there; libasound2 does not, because two packages provide it.
 */
export async function hasT64Names() {
  if (!existsSync('/usr/bin/apt-cache')) return false
  const { output } = await run('apt-cache', ['pkgnames', 'libasound2t64'])
  return output.trim() !== ''
}
