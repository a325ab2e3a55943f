/** What a person has begun to write: a page that loads anew takes the panel with it. */
export interface Draft {
	readonly slug: string;
	/** which form is open */
	readonly form: string;
	readonly values: readonly (readonly [name: string, value: string])[];
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement): Field[] =>
	Array.from(form.querySelectorAll<Field>("[name]"));

const isCheck = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && field.type === "checkbox";

/** What stands in the fields of a form. */
export function valuesOf(form: HTMLFormElement): Draft["values"] {
	return fieldsOf(form).map((field) => [
		field.name,
		isCheck(field) ? String(field.checked) : field.value,
	]);
}

/** Puts the values of a draft into the fields of a form, as far as it has them. */
export function restoreValues(form: HTMLFormElement, values: Draft["values"]): void {
	const known = new Map(values);
	for (const field of fieldsOf(form)) {
		const value = known.get(field.name);
		if (value === undefined) continue;
		if (isCheck(field)) field.checked = value === "true";
		else field.value = value;
	}
}
