import type { TableId } from '../../tables/index.ts';
import { actionForm } from './action-form.ts';
import { communityForm } from './community-form.ts';
import { contextEventForm } from './context-event-form.ts';
import { contributionForm } from './contribution-form.ts';
import { followUpForm } from './follow-up-form.ts';
import type { FormDefinition } from './form-definition.ts';
import { measureForm } from './measure-form.ts';
import { meetingForm } from './meeting-form.ts';
import { ownershipForm } from './ownership-form.ts';
import { promiseForm } from './promise-form.ts';
import { reflectionForm } from './reflection-form.ts';

/** Forms for the field, in the order of the tables that they fill. Targets are set at a desk and have none. */
export const forms: readonly FormDefinition[] = [
	communityForm,
	meetingForm,
	actionForm,
	contributionForm,
	measureForm,
	ownershipForm,
	followUpForm,
	contextEventForm,
	promiseForm,
	reflectionForm
];

/** The form that fills a table; `undefined` where there is none. */
export const formFor = (table: TableId): FormDefinition | undefined =>
	forms.find((form) => form.table === table);
