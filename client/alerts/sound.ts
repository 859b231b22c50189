const tones = [880, 660, 880, 660]
const length = 0.16
const loudness = 0.2

/** Four short tones, high and low, made on the spot. Browsers keep quiet until the page was used once. */
export async function sound(): Promise<void> {
  const audio = new AudioContext()
  try {
    await audio.resume()
    for (const [index, pitch] of tones.entries())
      tone(audio, pitch, audio.currentTime + index * length)
    await new Promise((done) => setTimeout(done, tones.length * length * 1000 + 200))
  } finally {
    await audio.close()
  }
}

function tone(audio: AudioContext, pitch: number, at: number): void {
  const oscillator = audio.createOscillator()
  const volume = audio.createGain()
  oscillator.frequency.value = pitch
  // Faded in and out: a tone cut off clicks.
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(loudness, at + 0.02)
  volume.gain.linearRampToValueAtTime(0, at + length)
  oscillator.connect(volume).connect(audio.destination)
  oscillator.start(at)
  oscillator.stop(at + length)
}
