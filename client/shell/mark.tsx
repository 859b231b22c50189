/** The sign of Vouch: a bubble with a tick. */
export const Mark = () => (
  <svg className="icon" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="var(--bubble-out)" />
    <path d="M7 9.5h18v11.2H15.4L10.8 24.6v-3.9H7z" fill="var(--bubble-out-text)" />
    <path
      d="m11.6 14.9 3.1 3.1 5.9-6"
      fill="none"
      stroke="var(--bubble-out)"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
