import { Empty } from '../parts/state.tsx'
import { useTitle } from '../use-title.ts'

export function NoOffice() {
  useTitle('No office yet')
  return (
    <main>
      <h1 className="vh">No office yet</h1>
      <Empty title="You are not in any office yet">
        <p>Ask an administrator to add you to one.</p>
      </Empty>
    </main>
  )
}
