import { pinyin } from 'pinyin-pro'

/** A Chinese text as it is typed: 年报 → nianbao and nb. Other characters are left out. */
export function pinyinOf(text: string): { readonly full: string; readonly initials: string } {
  const chinese = text.replace(/[^\u4e00-\u9fff]/g, '')
  const syllables = pinyin(chinese, { toneType: 'none', type: 'array', v: true })
  return { full: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') }
}
