/** A part of the options: a group of fields with its title and, where it needs one, a word on what they do. */
import type { ComponentChildren } from 'preact';

export interface SettingsPartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function SettingsPart({ title, hint, children }: SettingsPartProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {hint !== undefined && <p class="muted">{hint}</p>}
      {children}
    </fieldset>
  );
}
