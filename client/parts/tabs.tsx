import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import './tabs.css'

export interface TabOf<Id extends string> {
  id: Id
  words: string
  panel: ReactNode
}

/** A few panels, one shown; `beside` stands to the right of the tabs, outside of them. */
export const Tabs = <Id extends string>({
  label,
  chosen,
  choose,
  tabs,
  beside,
}: {
  label: string
  chosen: Id
  choose: (id: Id) => void
  tabs: readonly TabOf<Id>[]
  beside?: ReactNode
}) => (
  <AriaTabs className="tab-frame" selectedKey={chosen} onSelectionChange={(id) => choose(id as Id)}>
    <div className="tabs">
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.words}
          </Tab>
        ))}
      </TabList>
      {beside}
    </div>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id} className="tab-panel">
        {tab.panel}
      </TabPanel>
    ))}
  </AriaTabs>
)
