/** A switch with its label. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly label: ComponentChildren;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The label is read out but not shown. */
  readonly bare?: boolean;
}

export function Switch({ label, on, onChange, bare = false }: SwitchProps) {
  return (
    <label class="switch">
      <span class={bare ? 'unseen' : ''}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
    </label>
  );
}
