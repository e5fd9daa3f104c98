import type { Random } from './random'

/** Invented places: none of them exists. */
const places = [
  '青岚',
  '石梁浦',
  '云渡',
  '桐溪口',
  '望沙',
  '临漪',
  '鹤汀',
  '松垭',
  '柳塘坪',
  '白鹭湾',
  '镜泊里',
  '霞浦洲',
]
const counties = ['澄江县', '沂岚县', '泽源区', '北屿市', '丹枫县', '朗溪区']
const offices = ['教育局', '民政局', '财政局', '水务局', '卫生健康局', '交通运输局', '市场监督管理局', '农业农村局']

/** What a body is; a county reports for the bodies below it. */
export type BodyKind = 'town' | 'street' | 'office' | 'county'

/** Who writes a generated report. */
export interface Body {
  readonly kind: BodyKind
  readonly name: string
  /** How it calls itself in prose. */
  readonly self: string
}

/** A body with an invented name. */
export function randomBody(random: Random): Body {
  const place = random.pick(places)
  const county = random.pick(counties)
  const kind = random.pick(['town', 'town', 'street', 'office', 'office', 'county'] as const)
  if (kind === 'town') return { kind, name: `${random.chance(0.5) ? county : ''}${place}镇人民政府`, self: '我镇' }
  if (kind === 'street') return { kind, name: `${county}${place}街道办事处`, self: '我街道' }
  if (kind === 'office') return { kind, name: `${county}${random.pick(offices)}`, self: '我局' }
  return { kind, name: `${county}人民政府`, self: '全县' }
}
