/**
 * What each indicator is called and means: `name`; `counts` and `not`, what it counts and what it does not; `caveat`, what to
 * mind; `story`, a clause that says its number (`{share}`, `{value}` or `{number}`). No words of cause.
 */
export const indicatorWords = {
	'indicator.A1.name': 'Actions under way',
	'indicator.A1.counts':
		'Actions of the communities that had begun by the last day of the period and had not ended by then.',
	'indicator.A1.not': 'How large, how good or how busy an action is.',
	'indicator.A1.caveat':
		'More actions are not better than few. The list of actions is used as we know it today, for earlier days too.',
	'indicator.A1.story': '{n, plural, one {# action was} other {# actions were}} under way',
	'indicator.A2.name': 'Planned steps done',
	'indicator.A2.counts':
		'Of the steps that were planned, how many were done, in the actions that began in the period.',
	'indicator.A2.not': 'Actions without a plan in steps, and whether a step was the right one.',
	'indicator.A2.caveat':
		'Plans change, and should. A new action has had little time for its steps.',
	'indicator.A2.story': '{share} planned steps were done',
	'indicator.A3.name': 'Communities that stopped to reflect',
	'indicator.A3.counts':
		'Of the communities of which anything was written down in the 90 days up to the last day of the period, how many met to look back together in these days.',
	'indicator.A3.not':
		'How well a community reflected. A community that sent nothing is “not recorded”, never a “no”.',
	'indicator.A3.caveat': 'With few communities, ask which ones rather than what percentage.',
	'indicator.A3.story': '{share} communities stopped to look back together',
	'indicator.A4.name': 'Reflections that ended in a change',
	'indicator.A4.counts':
		'Of the meetings to look back together, how many ended with something being changed.',
	'indicator.A4.not': 'Other meetings, and changes that nobody wrote down.',
	'indicator.A4.caveat':
		'All of them is not the aim: “nothing needs to change” can be a good answer too.',
	'indicator.A4.story': '{share} reflections ended in a change',
	'indicator.A5.name': 'Agreed changes carried out',
	'indicator.A5.counts':
		'Of the changes that people agreed when they looked back together, how many had been carried out by the next time.',
	'indicator.A5.not': 'Changes that nobody wrote down.',
	'indicator.A5.caveat':
		'Some changes take longer than one meeting to the next. Meetings that noted more done than agreed are left out.',
	'indicator.A5.story': '{share} agreed changes were carried out',
	'indicator.A6.name': 'Attendances at action sessions',
	'indicator.A6.counts':
		'How often girls and boys came to action sessions, for every 100 children of the communities that had such sessions in the period.',
	'indicator.A6.not':
		'Different children: a girl who came five times counts five times. Sessions where girls or boys were not counted.',
	'indicator.A6.caveat':
		'Each community’s children count once, however many sessions it had. More sessions are not better by themselves.',
	'indicator.A6.story':
		'For every 100 children, girls and boys came {number} times to action sessions',
	'indicator.P1.name': 'Children among those who came',
	'indicator.P1.counts':
		'Of all who came to meetings, how many were girls and boys, in meetings where girls, boys, women and men were all counted.',
	'indicator.P1.not':
		'Different children: a girl who came five times counts five times. Whether children spoke, or were heard.',
	'indicator.P1.caveat':
		'Neither more nor less is better by itself: some meetings are for adults, some for children.',
	'indicator.P1.story': '{share} who came were children',
	'indicator.P2.name': 'Meetings with everyone there',
	'indicator.P2.counts':
		'Of the meetings where all four were counted, how many had at least one girl, one boy, one woman and one man.',
	'indicator.P2.not': 'Who was heard. To be in the room is not yet to have a say.',
	'indicator.P2.caveat': 'Some meetings are meant for one group only.',
	'indicator.P2.story': '{share} meetings had girls, boys, women and men in the room',
	'indicator.P3.name': 'People with disabilities who came',
	'indicator.P3.counts':
		'Of all who came to meetings, how many had a disability, in meetings where they and girls, boys, women and men were all counted.',
	'indicator.P3.not':
		'Different people: somebody who came five times counts five times. A blank is not taken for “nobody”.',
	'indicator.P3.caveat':
		'Many disabilities cannot be seen: it depends on who asked, and how. Numbers of 1 to 4 are never for sharing.',
	'indicator.P3.story': '{share} who came had a disability',
	'indicator.P4.name': 'Children’s views changed a decision',
	'indicator.P4.counts':
		'Of the meetings to which children came, in how many a child’s view changed what was decided.',
	'indicator.P4.not': 'Meetings without children, and views that children kept to themselves.',
	'indicator.P4.caveat': 'Ask the children whether it was so, not the one who led the meeting.',
	'indicator.P4.story': 'In {share} meetings with children, their views changed a decision',
	'indicator.P5.name': 'Space for those not heard',
	'indicator.P5.counts':
		'Of the meetings to plan or to look back, before how many people met in small groups or were visited at home.',
	'indicator.P5.not': 'Who was reached in this way, and whether their words came into the meeting.',
	'indicator.P5.caveat':
		'One of the two is enough for a yes; for a no, both must have been written down as no.',
	'indicator.P5.story':
		'Before {share} meetings, people met in small groups or were visited at home',
	'indicator.P6.name': '“Decisions here include people like me”',
	'indicator.P6.counts':
		'Of the people who were asked, how many agree that decisions here include people like them; the latest round of asking in each community.',
	'indicator.P6.not': 'Who really decided. It is what people feel, as told on that day.',
	'indicator.P6.caveat':
		'Asked in other words than those of the United Nations, it may not be held against numbers of a country.',
	'indicator.P6.story': '{share} people asked said that decisions include people like them',
	'indicator.P7.name': 'Actions led by children',
	'indicator.P7.counts':
		'Of the actions that began in the period, how many are led by children, alone or together with adults.',
	'indicator.P7.not': 'How much children can decide within an action.',
	'indicator.P7.caveat':
		'More is not always right: some actions would put the children who lead them in danger. Who leads is used as we know it today.',
	'indicator.P7.story': '{share} actions that began were led by children, alone or with adults',
	'indicator.O1.name': 'Decisions made by the community',
	'indicator.O1.counts':
		'Of the decisions made at meetings, how many the community made itself, in meetings where both numbers were written down.',
	'indicator.O1.not': 'Decisions made outside meetings, and how much each of them mattered.',
	'indicator.O1.caveat':
		'It matters who wrote the numbers down: somebody from outside, or the community.',
	'indicator.O1.story':
		'{share} decisions were made by {place, select, community {the community itself} other {the communities themselves}}',
	'indicator.O2.name': 'Meetings called by the community',
	'indicator.O2.counts': 'Of all meetings, how many the community called itself.',
	'indicator.O2.not':
		'Meetings called together with people from outside: they are among all meetings, but not the community’s own.',
	'indicator.O2.caveat': 'Who calls a meeting says nothing yet about who decides in it.',
	'indicator.O2.story':
		'{share} meetings were called by {place, select, community {the community itself} other {the communities themselves}}',
	'indicator.O3.name': 'Meetings run by local people',
	'indicator.O3.counts': 'Of all meetings, how many were led by people of the community.',
	'indicator.O3.not':
		'Meetings led together with people from outside: they are among all meetings, but not counted as run by local people.',
	'indicator.O3.caveat': 'It does not say which local people lead: look at who is in the room too.',
	'indicator.O3.story': '{share} meetings were run by local people',
	'indicator.O4.name': 'Actions run by the community',
	'indicator.O4.counts':
		'Of the actions under way on the last day of the period, how many the community runs itself.',
	'indicator.O4.not':
		'Actions run together with people from outside: they are among all, but not the community’s own. Who pays for them.',
	'indicator.O4.caveat': 'Who runs an action is used as we know it today, for earlier days too.',
	'indicator.O4.story':
		'{share} actions under way were run by {place, select, community {the community itself} other {the communities themselves}}',
	'indicator.O5.name': 'Local share of what was given',
	'indicator.O5.counts':
		'Of the value of all that was given, how much came from the community, its local groups and its local government.',
	'indicator.O5.not':
		'How work was turned into money. Gifts from “other” are among all, but neither local nor from outside.',
	'indicator.O5.caveat':
		'A larger share can also mean that outsiders left: look at both sums. Several currencies are never added together.',
	'indicator.O5.story': '{value} of what was given came from local people and local government',
	'indicator.O6.name': 'Volunteer hours per 100 households',
	'indicator.O6.counts':
		'Hours that people here, their groups and their local government gave in a quarter, for every 100 households of the communities where hours were written down.',
	'indicator.O6.not':
		'Hours of people from outside, and hours that nobody wrote down. How heavy the work was.',
	'indicator.O6.caveat':
		'Hours can be a burden, often on women: always look at who gave them. Each community’s households count once a quarter. Those of women, men and both go by the places that wrote down such hours, so they do not add up to all.',
	'indicator.O6.story': 'For every 100 households, people gave {number} hours in a quarter',
	'indicator.O7.name': 'How we score our ownership',
	'indicator.O7.counts':
		'The middle score that groups of people gave, from 1 to 5, for each of eight sides of ownership; half of the scores lie between the two limits.',
	'indicator.O7.not': 'How many people a group speaks for: each group’s score weighs the same.',
	'indicator.O7.caveat':
		'There is no one number over all eight: it would hide what it is made of. Scores given beside a guest from outside can be kinder.',
	'indicator.O8.name': 'Gap between groups’ scores',
	'indicator.O8.counts':
		'The middle score that elders and leaders gave less the middle score that girls gave, for each of eight sides of ownership. 0 means that both see it alike; above 0, leaders scored higher.',
	'indicator.O8.not': 'Who of the two is right. Scores of boys, women, men and mixed groups.',
	'indicator.O8.caveat':
		'It touches power: whoever leads the meeting looks at it first, alone, and asks whether girls are safe when it is shown.',
	'indicator.O9.name': '“This is ours”',
	'indicator.O9.counts':
		'Of the people who were asked, how many say that the action belongs to the community; the latest round of asking in each community.',
	'indicator.O9.not': 'Who decides, and who pays. It is what people say, as told on that day.',
	'indicator.O9.caveat': 'People may say what they think the asker hopes to hear: mind who asked.',
	'indicator.O9.story': '{share} people asked said that the action is theirs',
	'indicator.S1.name': 'Actions still going after handover',
	'indicator.S1.counts':
		'Of the actions under way on the day when their community took over, how many were still going 6, 12 and 24 months later.',
	'indicator.S1.not':
		'Actions that were finished, joined with another, or of which nothing more is known count until the last day they were known, and never as stopped. Actions that nobody visited again are not recorded.',
	'indicator.S1.caveat':
		'Said from ten actions on, and only while five or more are still observed. It has its own clock: a chosen period does not change it.',
	'indicator.S1.story':
		'Of {N, plural, one {# action} other {# actions}} handed over, about {still, number} were still going after 12 months',
	'indicator.S2.name': 'Going with no outside money',
	'indicator.S2.counts':
		'Of the actions under way on the last day of the period, how many had no money from outside in the 90 days before, where this is known.',
	'indicator.S2.not':
		'Actions of communities that wrote nothing down about gifts: no entry does not mean no money.',
	'indicator.S2.caveat':
		'Money given to a community with no action named counts for all of its actions.',
	'indicator.S2.story': '{share} actions under way went on with no outside money',
	'indicator.S3.name': 'Outside facilitator days',
	'indicator.S3.counts':
		'Days that people from outside spent helping, for each community and month of which this was written down.',
	'indicator.S3.not': 'Telephone calls, and paid helpers who live there.',
	'indicator.S3.caveat': 'Fewer days are good news only while meetings and actions go on.',
	'indicator.S3.story': 'People from outside spent {number} days a month with each community',
	'indicator.S4.name': 'New people in leading roles',
	'indicator.S4.counts':
		'Of the leading roles, how many are held by somebody who came into them within 12 months, at the latest visit to each community or action in the period.',
	'indicator.S4.not': 'Earlier visits of the same period. Who left, and why.',
	'indicator.S4.caveat':
		'None new can mean that nobody else is let in; very many new, that nothing holds. Roles are few: say “2 of 5” rather than a percentage.',
	'indicator.S4.story': '{share} leading roles were held by somebody new',
	'indicator.S5.name': 'Working links to services',
	'indicator.S5.counts':
		'Of the actions under way that need a service, such as a clinic or a school, how many were in contact with one in the 90 days up to the last day of the period.',
	'indicator.S5.not':
		'Actions that need no service. Whether the service helped. An action with no day of contact written down is “not recorded”, never a “no”.',
	'indicator.S5.caveat':
		'Only the last contact is known, as the list of actions has it today: for earlier days, a later contact says nothing.',
	'indicator.S5.story': '{share} actions that need a service had been in contact with one',
	'indicator.S6.name': 'Referrals that reached help',
	'indicator.S6.counts':
		'Of the times a child was sent on to a service, how many times the child arrived and was helped, in reports that give both numbers.',
	'indicator.S6.not': 'Children who were not sent on. Whether the help was good.',
	'indicator.S6.caveat':
		'Sensitive: counts of 1 to 9 are for the officer only. A service that is far away or closed shows here too.',
	'indicator.S6.story': '{share} referrals reached help',
	'indicator.S7.name': 'Meetings kept going',
	'indicator.S7.counts':
		'How often communities met in the quarters after they took over, against the quarters before: 1 is as often as before.',
	'indicator.S7.not':
		'The quarter of the handover itself, and quarters before the community’s start. How long or how good a meeting was.',
	'indicator.S7.caveat':
		'Less often can be enough, once things run. With few quarters it moves by season: look at both counts.',
	'indicator.S7.story':
		'After handover, {place, select, community {the community} other {communities}} met {number} times as often as before',
	'indicator.H1.name': 'Children hurt by the chosen harm',
	'indicator.H1.counts':
		'Of the children who were asked, how many had been hurt by the harm that people chose to work on; the latest round of asking in each community.',
	'indicator.H1.not': 'Children who were not asked, and children who chose not to tell.',
	'indicator.H1.caveat':
		'Sensitive: counts of 1 to 9 are for the officer only. Children of one village answer alike, so with few places the true number may lie further off than the limits say.',
	'indicator.H1.story': '{share} children asked had been hurt',
	'indicator.H2.name': 'New teenage pregnancies',
	'indicator.H2.counts':
		'New pregnancies of girls of 10 to 19 that came to be known, for every 1,000 such girls in a year.',
	'indicator.H2.not':
		'Pregnancies that nobody told of. It is a count of what is known, not a birth rate.',
	'indicator.H2.caveat':
		'Sensitive: never to be used to look for a girl. Where the number of girls was not given, that of the list of communities is used.',
	'indicator.H2.story': '{number} new pregnancies for every 1,000 girls of 10 to 19 in a year',
	'indicator.H3.name': 'Children out of school',
	'indicator.H3.counts':
		'Of the children of school age, how many do not go to school. Over a longer time the registers of its quarters are added up, and a child counts again in each.',
	'indicator.H3.not': 'Why a child is not in school.',
	'indicator.H3.caveat':
		'Harvest, hungry months and exams move it: compare with the same season only.',
	'indicator.H3.story': '{share} children of school age were out of school',
	'indicator.H4.name': 'Harsh discipline at home',
	'indicator.H4.counts':
		'Of the children of 1 to 17 who were asked about, how many were hit or shouted down by those who care for them in the past month; the latest round of asking in each community.',
	'indicator.H4.not': 'What happens at school or on the way, and what was not told.',
	'indicator.H4.caveat':
		'Sensitive: counts of 1 to 9 are for the officer only. It is like numbers of a country only if the same questions were asked.',
	'indicator.H4.story': '{share} children met with harsh discipline at home in the past month',
	'indicator.H5.name': 'Girls married before 18',
	'indicator.H5.counts':
		'Of the women of 20 to 24 who were asked, how many were married or living with a man before they were 18; the latest round of asking in each community.',
	'indicator.H5.not':
		'Marriages of girls today: those can be counted as a measure of your own. Women who are younger than 20 or older than 24.',
	'indicator.H5.caveat':
		'It tells of marriages 2 to 10 years ago, so it cannot move while a project runs. Sensitive: counts of 1 to 9 are for the officer only.',
	'indicator.H5.story': '{share} women of 20 to 24 had been married before they were 18',
	'indicator.H6.name': 'Children in heavy work',
	'indicator.H6.counts':
		'Of the children of 5 to 17, how many do heavy or dangerous work, as people here agreed to define it; the latest round of asking in each community.',
	'indicator.H6.not': 'Light work and help at home.',
	'indicator.H6.caveat':
		'What is heavy was agreed locally: places that agreed on something else are not alike. Sensitive: counts of 1 to 9 are for the officer only.',
	'indicator.H6.story': '{share} children of 5 to 17 did heavy work',
	'indicator.H7.name': 'Children who feel safe here',
	'indicator.H7.counts':
		'Of the children who were asked, how many said that they feel safe; the latest round of asking in each community.',
	'indicator.H7.not': 'What happened to children. It is a feeling, as told on that day.',
	'indicator.H7.caveat': 'Children may say what they think the asker hopes to hear.',
	'indicator.H7.story': '{share} children asked said that they feel safe here',
	'indicator.H8.name': 'Know where to get help',
	'indicator.H8.counts':
		'Of the children who were asked, how many could name one safe place or person; the latest round of asking in each community.',
	'indicator.H8.not': 'Whether help would come.',
	'indicator.H8.caveat': 'Knowing a place is a first step: ask also whether it can be reached.',
	'indicator.H8.story': '{share} children asked could name a safe place or person',
	'indicator.H9.name': 'Told someone when hurt',
	'indicator.H9.counts':
		'Of the children who said that they had been hurt, how many told somebody they trust, or an authority; the latest round of asking in each community.',
	'indicator.H9.not': 'Children who did not tell the asker either. Whether telling helped.',
	'indicator.H9.caveat':
		'Few children are asked this, so it moves easily by chance. Sensitive: counts of 1 to 9 are for the officer only, and it is shared from 25 children on.',
	'indicator.H9.story': '{share} children who had been hurt told somebody',
	'indicator.H10.name': 'Reports of harm received',
	'indicator.H10.counts':
		'Reports of harm that reached somebody, for every 1,000 children in a month.',
	'indicator.H10.not': 'Harm that nobody told. Two reports may be about one child.',
	'indicator.H10.caveat':
		'More reports can mean more harm, or more trust. This number cannot tell us which.',
	'indicator.H10.story': '{number} reports a month for every 1,000 children',
	'indicator.H11.name': 'Births registered',
	'indicator.H11.counts':
		'Of the children under 5, how many are registered with a civil authority. Over a longer time the registers of its quarters are added up, and a child counts again in each.',
	'indicator.H11.not': 'Cards of a health post, and papers that were lost.',
	'indicator.H11.caveat':
		'Where the number of children was not given, that of the list of communities is used.',
	'indicator.H11.story': '{share} children under 5 were registered',
	'indicator.own.counts': 'What the community decided to count for itself, in the way it chose.',
	'indicator.own.not': 'Anything beyond what the community agreed to count.',
	'indicator.own.caveat':
		'It belongs to the community: ask before it is shown to others. It has no good or bad direction until the community sets one.',
	'indicator.own.story.percent': '{name}: {share}',
	'indicator.own.story.count': '{name}: {number} counted'
} as const;
