/** Kinds of file systems that reach over a network. FUSE ones are told apart by what stands behind the dot. */
const overNetwork =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|ncpfs|afs|9p|ceph|glusterfs|lustre|davfs|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|glusterfs|curlftpfs|onedriver|google-drive-ocamlfuse))$/

type Mount = { readonly at: string; readonly kind: string }

/** Linux: /proc/self/mountinfo (proc_pid_mountinfo(5)), in which a blank is written \040. */
export function mountsOnLinux(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before, behind] = line.split(' - ')
    const at = before?.split(' ')[4]
    const kind = behind?.split(' ')[0]
    if (!at || !kind) return []
    return [{ at: at.replaceAll(/\\(\d{3})/g, (_, code: string) => octal(code)), kind }]
  })
}
const octal = (code: string) => String.fromCharCode(Number.parseInt(code, 8))

/** macOS: what `mount` says, "//who@server/share on /Volumes/share (smbfs, nodev)". */
export function mountsOnMac(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, kind] = /^.+? on (\/.*) \((\w+)/.exec(line) ?? []
    return at && kind ? [{ at, kind }] : []
  })
}

/** Whether a full path lies on a file system that reaches over a network: the innermost mount counts, of several the last. */
export function isOverNetwork(full: string, mounts: readonly Mount[]): boolean {
  let innermost: Mount | undefined
  for (const mount of mounts) {
    const isAround = full === mount.at || full.startsWith(mount.at === '/' ? '/' : `${mount.at}/`)
    if (isAround && mount.at.length >= (innermost?.at.length ?? 0)) innermost = mount
  }
  return innermost !== undefined && overNetwork.test(innermost.kind)
}
