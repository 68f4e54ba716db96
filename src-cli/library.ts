import { nodeFileSystem } from '../src-main/store/file-system'
import { packLibrary } from '../src-main/store/packing/pack'
import { unpackLibrary } from '../src-main/store/packing/unpack'
import { verifyPackage } from '../src-main/store/packing/verify'
import { packingWords as words } from '../src-shared/words/packing'
import { argumentsOf, Misuse, type ExitCode, type Io } from './command'
import { openToWrite, refuseOther } from './data-folder'

const durability = { fs: nodeFileSystem }

/** The whole library as one file, and back. Nothing that is there already is written over. */
export async function libraryAsFile(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [act, from, to, ...others] = argumentsOf(argv, {}).positionals
  const needs = act === 'verify' ? from !== undefined && to === undefined : to !== undefined
  if (!needs || from === undefined || others.length > 0) throw new Misuse(words.usage)
  switch (act) {
    case 'pack': {
      await refuseOther(from)
      const library = await openToWrite(from)
      try {
        await library.list()
        await library.settled()
        const packed = await packLibrary(from, to!, { now: new Date(), durability })
        io.out(words.packed(packed.files.length, sizeOf(packed.files), to!))
      } finally {
        await library.close()
      }
      return 0
    }
    case 'unpack': {
      const { files } = await unpackLibrary(from, to!, { durability })
      io.out(words.unpacked(files.length, to!))
      return 0
    }
    case 'verify': {
      const { files, at } = await verifyPackage(from)
      io.out(words.whole(files.length, sizeOf(files), at, from))
      return 0
    }
    default:
      throw new Misuse(words.usage)
  }
}

const sizeOf = (files: readonly { readonly size: number }[]) =>
  files.reduce((sum, { size }) => sum + size, 0)
