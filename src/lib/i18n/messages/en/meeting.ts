/** English: the reflection meeting. It is read out and looked at by people who may not read; no term of the trade. */
export const meeting = {
	'meeting.decision':
		'{place} met on {day} to look back, and made {promises, plural, =0 {no promise} one {# promise} other {# promises}}'
} as const;
