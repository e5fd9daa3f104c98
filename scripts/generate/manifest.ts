import { ruleLevels } from './schema'

/** As much of the manifest as is generated. */
export interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
  }
}

/** The manifest with every rule's code in the setting `nianbao.rules`. Everything else stays as it is. */
export function withRuleSettings<M extends Manifest>(manifest: M): M {
  const { configuration } = manifest.contributes
  const { properties, additionalProperties } = ruleLevels('')
  const setting = { ...configuration.properties['nianbao.rules'], properties, additionalProperties }
  return {
    ...manifest,
    contributes: {
      ...manifest.contributes,
      configuration: { ...configuration, properties: { ...configuration.properties, 'nianbao.rules': setting } },
    },
  }
}
