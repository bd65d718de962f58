/**
 * Each number in plain words for two more readers, beside the officer's: `community`, a question that can be read out in a
 * meeting, without a term of the trade, and `donor`, what the number tells of the work, and how far. No words of cause.
 */
export const indicatorReaders = {
	'indicator.A1.community': 'How many things are we doing together now?',
	'indicator.A1.donor':
		'How many actions communities had under way. It tells how busy they are, not how well they do.',
	'indicator.A2.community': 'Of the steps that we planned, how many have we done?',
	'indicator.A2.donor':
		'How far communities came with the steps that they planned for their own actions.',
	'indicator.A3.community': 'Did we stop and look back together?',
	'indicator.A3.donor':
		'How many communities met to look back on what they do. It tells that they met, not how well.',
	'indicator.A4.community': 'When we looked back, did we change something?',
	'indicator.A4.donor': 'How often looking back together ended in a change of course.',
	'indicator.A5.community': 'Of what we agreed to change, how much have we done?',
	'indicator.A5.donor': 'How often communities carried out the changes that they had agreed.',
	'indicator.A6.community': 'How often did girls and boys come to what we do for them?',
	'indicator.A6.donor':
		'How often children came to sessions, for every 100 children. These are visits, not different children.',
	'indicator.P1.community': 'When we met, how many of us were children?',
	'indicator.P1.donor':
		'The share of children among all who came to meetings. It tells who was there, not who was heard.',
	'indicator.P2.community': 'When we met, were girls, boys, women and men all there?',
	'indicator.P2.donor': 'How many meetings had girls, boys, women and men in the room.',
	'indicator.P3.community': 'When we met, how many of us live with a disability?',
	'indicator.P3.donor':
		'The share of people with disabilities among those who came. Many disabilities are not seen, so it may be too low.',
	'indicator.P4.community': 'When children spoke, did it change what we decided?',
	'indicator.P4.donor': 'In how many meetings with children a child’s view changed a decision.',
	'indicator.P5.community': 'Before we met, did we listen to those who do not speak in meetings?',
	'indicator.P5.donor':
		'How often people met in small groups or were visited before a meeting, so that quieter voices could come in.',
	'indicator.P6.community': 'Do decisions here include people like me?',
	'indicator.P6.donor':
		'How many people feel that decisions include people like them. It is what they said, on the day they were asked.',
	'indicator.P7.community': 'How many of the things we do are led by children?',
	'indicator.P7.donor':
		'How many new actions are led by children, alone or with adults. More is not always safer.',
	'indicator.O1.community': 'Of all that was decided, how much did we decide ourselves?',
	'indicator.O1.donor': 'How many of the decisions at meetings the communities made themselves.',
	'indicator.O2.community': 'Who called us together?',
	'indicator.O2.donor': 'How many meetings communities called of their own accord.',
	'indicator.O3.community': 'Who led our meetings?',
	'indicator.O3.donor': 'How many meetings were led by people of the community.',
	'indicator.O4.community': 'Who runs the things we do?',
	'indicator.O4.donor': 'How many actions the communities run themselves.',
	'indicator.O5.community': 'Of all that was given, how much came from us?',
	'indicator.O5.donor':
		'The share of the value given that came from communities and local government. It also rises when money from outside falls.',
	'indicator.O6.community': 'How many hours did we give?',
	'indicator.O6.donor':
		'Hours that people gave, for every 100 households. Hours can be a burden too: see who gave them.',
	'indicator.O7.community': 'How much is this ours, side by side, as each group sees it?',
	'indicator.O7.donor':
		'How groups of people score eight sides of ownership. There is no total, since it would hide the differences.',
	'indicator.O8.community': 'Do leaders and girls see it alike?',
	'indicator.O8.donor':
		'How far apart leaders and girls are in their scores of ownership. Nearer to nothing is more alike.',
	'indicator.O9.community': 'Is this ours?',
	'indicator.O9.donor': 'How many people say that the action belongs to the community.',
	'indicator.S1.community': 'Of what we took over, what still goes on?',
	'indicator.S1.donor':
		'How many actions were still going 6, 12 and 24 months after communities took them over.',
	'indicator.S2.community': 'What goes on without money from outside?',
	'indicator.S2.donor': 'How many actions went on with no money from outside, where this is known.',
	'indicator.S3.community': 'How many days did helpers from outside spend with us?',
	'indicator.S3.donor':
		'Days a month that people from outside spent with each community. Fewer is good only while the work goes on.',
	'indicator.S4.community': 'Did somebody new take a role that leads?',
	'indicator.S4.donor':
		'How many leading roles were held by somebody new within a year. Neither none nor all is the aim.',
	'indicator.S5.community': 'Are we in touch with the clinic, the school, the services we need?',
	'indicator.S5.donor':
		'How many actions that need a service had been in contact with one. It does not say whether the service helped.',
	'indicator.S6.community': 'When a child was sent to get help, did help come?',
	'indicator.S6.donor':
		'How often a child who was sent on to a service arrived and was helped, where both are known.',
	'indicator.S7.community': 'Do we meet as often as before we took over?',
	'indicator.S7.donor': 'How often communities met after they took over, held against before.',
	'indicator.H1.community': 'Of every ten children who were asked, how many were hurt?',
	'indicator.H1.donor':
		'How many of the children asked had been hurt by the harm that communities chose to work on. Children who were not asked are not in it.',
	'indicator.H2.community': 'How many girls became pregnant?',
	'indicator.H2.donor':
		'New pregnancies of girls of 10 to 19 that came to be known. It is not a birth rate.',
	'indicator.H3.community': 'How many children are not in school?',
	'indicator.H3.donor':
		'How many children of school age do not go to school. It moves with the seasons.',
	'indicator.H4.community': 'How many children were hit or shouted down at home?',
	'indicator.H4.donor':
		'How many children met with harsh discipline at home in the past month, as those asked told it.',
	'indicator.H5.community': 'How many young women here were married as girls?',
	'indicator.H5.donor':
		'How many women of 20 to 24 had been married before 18. It looks back by years, so it cannot move during a project.',
	'indicator.H6.community': 'How many children do work that is too heavy for them?',
	'indicator.H6.donor':
		'How many children do heavy work, as each place agreed to define it. Places are not alike in this.',
	'indicator.H7.community': 'How many children feel safe here?',
	'indicator.H7.donor': 'How many children said that they feel safe. It is a feeling, on that day.',
	'indicator.H8.community': 'Do our children know where to get help?',
	'indicator.H8.donor': 'How many children could name a safe place or person.',
	'indicator.H9.community': 'When a child was hurt, did the child tell somebody?',
	'indicator.H9.donor':
		'How many children who had been hurt told somebody. Few are asked, so it moves easily by chance.',
	'indicator.H10.community': 'How often did somebody come and tell of harm?',
	'indicator.H10.donor':
		'Reports of harm that were received. More can mean more harm, or more trust: it is not a measure of harm.',
	'indicator.H11.community': 'How many of our small children have their papers?',
	'indicator.H11.donor': 'How many children under 5 are registered with a civil authority.',
	'indicator.own.community': 'What we chose to count ourselves.',
	'indicator.own.donor':
		'A number that the community chose and counts in its own way. It is the community’s to share.'
} as const;
