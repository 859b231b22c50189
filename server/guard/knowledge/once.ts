/** The same function, asked once for each object: what it told is kept as long as the object is. */
export function once<Key extends object, Told>(tell: (key: Key) => Told): (key: Key) => Told {
  const known = new WeakMap<Key, Told>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const told = tell(key)
    known.set(key, told)
    return told
  }
}
