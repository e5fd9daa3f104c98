const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请检查路径',
  ENOTDIR: '没有这个文件，请检查路径',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '是文件夹，不是文件',
  EBUSY: '被其他程序占用，请关闭后再试',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  ENAMETOOLONG: '路径太长',
  ELOOP: '符号链接绕成了圈',
}

/** Why the system refused something, as a piece of a Chinese sentence; in the system's words where they are rare. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
