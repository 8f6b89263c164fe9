/** The product's mark: the icon that ships. */
export function Seal() {
  return <img class="seal" src="icons/icon.svg" alt="" />;
}
