import { Converter } from 'opencc-js/cn2t'

const convert = Converter({ from: 'cn', to: 'tw' })

/** As mirrors of public pages print a text: traditional characters, and 檔案 for 文件. */
export function toTraditional(text: string): string {
  return convert(text).replaceAll('文件', '檔案')
}
