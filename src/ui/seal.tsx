/** The product's mark, as in icons/icon.svg. */
export function Seal() {
  return (
    <svg class="seal" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#c8311c" />
      <path d="M4 4h14v4H8v10H4z" fill="#fff" />
      <path d="M28 28H14v-4h10V14h4z" fill="#fff" />
      <path d="M12 12h8v8h-8z" fill="#ffd9a8" />
    </svg>
  );
}
