/** Does the same work whenever it is woken, one run at a time; a wake during a run causes one more run. */
export class Loop {
  #work: () => Promise<void>
  #failed: (error: unknown) => void
  #running: Promise<void> | null = null
  #again = false
  #closed = false
  #timer: NodeJS.Timeout | null = null

  constructor(work: () => Promise<void>, failed: (error: unknown) => void) {
    this.#work = work
    this.#failed = failed
  }

  wake(): void {
    if (this.#closed) return
    this.#again = true
    this.#running ??= this.#run()
  }

  /** Wakes once after a while; a sooner call replaces a later one. */
  wakeIn(ms: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#closed) return
    this.#timer = setTimeout(() => this.wake(), ms)
    this.#timer.unref()
  }

  get busy(): boolean {
    return this.#running !== null
  }

  /** Resolves when nothing is being done. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Finishes what is begun and begins nothing more. */
  async close(): Promise<void> {
    this.#closed = true
    this.#again = false
    if (this.#timer) clearTimeout(this.#timer)
    await this.idle()
  }

  async #run(): Promise<void> {
    while (this.#again) {
      this.#again = false
      try {
        await this.#work()
      } catch (error) {
        this.#failed(error)
        this.wakeIn(1000)
      }
    }
    this.#running = null
  }
}
