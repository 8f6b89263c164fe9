/** One of a few values, as radio buttons. */
export interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly label: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ title, values, value, label, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {values.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={title}
            checked={each === value}
            onChange={() => {
              onChange(each);
            }}
          />
          {label(each)}
        </label>
      ))}
    </fieldset>
  );
}
