/**
 * The official English texts, word for word; `framework.ts` says of which day. Kept out of the catalogue of messages,
 * since nobody may translate or smooth them: another language takes its own official text.
 */

export const goal16Text =
	'Promote peaceful and inclusive societies for sustainable development, provide access to justice for all and build effective, accountable and inclusive institutions at all levels.';

interface TargetText {
	readonly id: string;
	readonly text: string;
	readonly indicators: readonly { readonly id: string; readonly text: string }[];
}

/** Goal 16 first, then the targets of other goals that the same work speaks to. */
export const sdgTargets = [
	{
		id: '16.1',
		text: 'Significantly reduce all forms of violence and related death rates everywhere',
		indicators: [
			{
				id: '16.1.1',
				text: 'Number of victims of intentional homicide per 100,000 population, by sex and age'
			},
			{
				id: '16.1.2',
				text: 'Conflict-related deaths per 100,000 population, by sex, age and cause'
			},
			{
				id: '16.1.3',
				text: 'Proportion of population subjected to (a) physical violence, (b) psychological violence and/or (c) sexual violence in the previous 12 months'
			},
			{
				id: '16.1.4',
				text: 'Proportion of population that feel safe walking alone around the area they live after dark'
			}
		]
	},
	{
		id: '16.2',
		text: 'End abuse, exploitation, trafficking and all forms of violence against and torture of children',
		indicators: [
			{
				id: '16.2.1',
				text: 'Proportion of children aged 1–17 years who experienced any physical punishment and/or psychological aggression by caregivers in the past month'
			},
			{
				id: '16.2.2',
				text: 'Number of victims of human trafficking per 100,000 population, by sex, age and form of exploitation'
			},
			{
				id: '16.2.3',
				text: 'Proportion of young women and men aged 18–29 years who experienced sexual violence by age 18'
			}
		]
	},
	{
		id: '16.3',
		text: 'Promote the rule of law at the national and international levels and ensure equal access to justice for all',
		indicators: [
			{
				id: '16.3.1',
				text: 'Proportion of victims of (a) physical, (b) psychological and/or (c) sexual violence in the previous 12 months who reported their victimization to competent authorities or other officially recognized conflict resolution mechanisms'
			},
			{
				id: '16.3.2',
				text: 'Unsentenced detainees as a proportion of overall prison population'
			},
			{
				id: '16.3.3',
				text: 'Proportion of the population who have experienced a dispute in the past two years and who accessed a formal or informal dispute resolution mechanism, by type of mechanism'
			}
		]
	},
	{
		id: '16.6',
		text: 'Develop effective, accountable and transparent institutions at all levels',
		indicators: [
			{
				id: '16.6.1',
				text: 'Primary government expenditures as a proportion of original approved budget, by sector (or by budget codes or similar)'
			},
			{
				id: '16.6.2',
				text: 'Proportion of population satisfied with their last experience of public services'
			}
		]
	},
	{
		id: '16.7',
		text: 'Ensure responsive, inclusive, participatory and representative decision-making at all levels',
		indicators: [
			{
				id: '16.7.1',
				text: 'Proportions of positions in national and local institutions, including (a) the legislatures; (b) the public service; and (c) the judiciary, compared to national distributions, by sex, age, persons with disabilities and population groups'
			},
			{
				id: '16.7.2',
				text: 'Proportion of population who believe decision-making is inclusive and responsive, by sex, age, disability and population group'
			}
		]
	},
	{
		id: '16.9',
		text: 'By 2030, provide legal identity for all, including birth registration',
		indicators: [
			{
				id: '16.9.1',
				text: 'Proportion of children under 5 years of age whose births have been registered with a civil authority, by age'
			}
		]
	},
	{
		id: '16.10',
		text: 'Ensure public access to information and protect fundamental freedoms, in accordance with national legislation and international agreements',
		indicators: [
			{
				id: '16.10.1',
				text: 'Number of verified cases of killing, kidnapping, enforced disappearance, arbitrary detention and torture of journalists, associated media personnel, trade unionists and human rights advocates in the previous 12 months'
			},
			{
				id: '16.10.2',
				text: 'Number of countries that adopt and implement constitutional, statutory and/or policy guarantees for public access to information'
			}
		]
	},
	{
		id: '16.a',
		text: 'Strengthen relevant national institutions, including through international cooperation, for building capacity at all levels, in particular in developing countries, to prevent violence and combat terrorism and crime',
		indicators: [
			{
				id: '16.a.1',
				text: 'Existence of independent national human rights institutions in compliance with the Paris Principles'
			}
		]
	},
	{
		id: '16.b',
		text: 'Promote and enforce non-discriminatory laws and policies for sustainable development',
		indicators: [
			{
				id: '16.b.1',
				text: 'Proportion of population reporting having personally felt discriminated against or harassed in the previous 12 months on the basis of a ground of discrimination prohibited under international human rights law'
			}
		]
	},
	{
		id: '3.7',
		text: 'By 2030, ensure universal access to sexual and reproductive health-care services, including for family planning, information and education, and the integration of reproductive health into national strategies and programmes',
		indicators: [
			{
				id: '3.7.1',
				text: 'Proportion of women of reproductive age (aged 15–49 years) who have their need for family planning satisfied with modern methods'
			},
			{
				id: '3.7.2',
				text: 'Adolescent birth rate (aged 10–14 years; aged 15–19 years) per 1,000 women in that age group'
			}
		]
	},
	{
		id: '4.1',
		text: 'By 2030, ensure that all girls and boys complete free, equitable and quality primary and secondary education leading to relevant and effective learning outcomes',
		indicators: [
			{
				id: '4.1.1',
				text: 'Proportion of children and young people (a) in grades 2/3; (b) at the end of primary; and (c) at the end of lower secondary achieving at least a minimum proficiency level in (i) reading and (ii) mathematics, by sex'
			},
			{
				id: '4.1.2',
				text: 'Completion rate (primary education, lower secondary education, upper secondary education)'
			}
		]
	},
	{
		id: '4.a',
		text: 'Build and upgrade education facilities that are child, disability and gender sensitive and provide safe, non-violent, inclusive and effective learning environments for all',
		indicators: [
			{
				id: '4.a.1',
				text: 'Proportion of schools offering basic services, by type of service'
			}
		]
	},
	{
		id: '5.2',
		text: 'Eliminate all forms of violence against all women and girls in the public and private spheres, including trafficking and sexual and other types of exploitation',
		indicators: [
			{
				id: '5.2.1',
				text: 'Proportion of ever-partnered women and girls aged 15 years and older subjected to physical, sexual or psychological violence by a current or former intimate partner in the previous 12 months, by form of violence and by age'
			},
			{
				id: '5.2.2',
				text: 'Proportion of women and girls aged 15 years and older subjected to sexual violence by persons other than an intimate partner in the previous 12 months, by age and place of occurrence'
			}
		]
	},
	{
		id: '5.3',
		text: 'Eliminate all harmful practices, such as child, early and forced marriage and female genital mutilation',
		indicators: [
			{
				id: '5.3.1',
				text: 'Proportion of women aged 20–24 years who were married or in a union before age 15 and before age 18'
			},
			{
				id: '5.3.2',
				text: 'Proportion of girls and women aged 15–49 years who have undergone female genital mutilation/cutting, by age'
			}
		]
	},
	{
		id: '8.7',
		text: 'Take immediate and effective measures to eradicate forced labour, end modern slavery and human trafficking and secure the prohibition and elimination of the worst forms of child labour, including recruitment and use of child soldiers, and by 2025 end child labour in all its forms',
		indicators: [
			{
				id: '8.7.1',
				text: 'Proportion and number of children aged 5–17 years engaged in child labour, by sex and age'
			}
		]
	}
] as const satisfies readonly TargetText[];

type SdgTarget = (typeof sdgTargets)[number];
export type SdgTargetId = SdgTarget['id'];
export type SdgIndicatorId = SdgTarget['indicators'][number]['id'];
/** What a number may be aligned with: a target, or one of its indicators. */
export type SdgCode = SdgTargetId | SdgIndicatorId;

export const sdgTargetIds: readonly SdgTargetId[] = sdgTargets.map(({ id }) => id);
export const sdgIndicatorIds: readonly SdgIndicatorId[] = sdgTargets.flatMap(({ indicators }) =>
	indicators.map(({ id }) => id)
);
export const sdgCodes: readonly SdgCode[] = [...sdgTargetIds, ...sdgIndicatorIds];

export const isSdgIndicator = (code: SdgCode): code is SdgIndicatorId =>
	sdgIndicatorIds.some((id) => id === code);

/** The target of a code: its own where it is a target. */
export function targetOf(code: SdgCode): SdgTarget {
	const target = sdgTargets.find(
		({ id, indicators }) => id === code || indicators.some((indicator) => indicator.id === code)
	);
	if (target === undefined) throw new Error(`unknown SDG code: ${code}`);
	return target;
}

/** The official text of a target or an indicator. */
export function officialText(code: SdgCode): string {
	const target = targetOf(code);
	const indicators: readonly { readonly id: string; readonly text: string }[] = target.indicators;
	return indicators.find(({ id }) => id === code)?.text ?? target.text;
}
