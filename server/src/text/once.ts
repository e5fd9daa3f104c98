/** The function, computing its value when it is first asked for and never again. */
export function once<Value>(compute: () => Value): () => Value {
  let result: { readonly value: Value } | undefined
  return () => {
    result ??= { value: compute() }
    return result.value
  }
}
