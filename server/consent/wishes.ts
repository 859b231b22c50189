/** Whether we may go on texting a contact, from what it writes: read by the router too, hence in its folder. */
export { wishOf, type Wish } from '../guard/routing/wishes.ts'
