/** What communities chose to do: title and kind of action, by the harm it answers. */

/** @type {Record<string, readonly (readonly [string, string])[]>} */
export const actionTitles = {
	out_of_school: [
		['Walking to school in groups', 'peer_support'],
		['Visits to families whose children left school', 'dialogue'],
		['Lunch from the harvest for school days', 'material_support'],
		['Shared fund for exercise books', 'material_support'],
		['Agreed rule on school days in harvest time', 'bylaw'],
		['Older pupils help younger ones read', 'mentoring']
	],
	early_pregnancy: [
		['Mothers and daughters talk in small groups', 'dialogue'],
		['Youth drama evenings followed by discussion', 'awareness'],
		['Health worker comes to the youth group each month', 'service_link'],
		['Girls and boys mentored by young adults', 'mentoring']
	],
	heavy_work: [
		['Agreed list of work that is too heavy for children', 'bylaw'],
		['Shared carts so that children carry less', 'material_support'],
		['Conversations at the market about working children', 'dialogue'],
		['Neighbours take turns fetching water', 'peer_support']
	],
	harsh_punishment: [
		['Parents meet to share calm ways to guide children', 'peer_support'],
		['Grandparents tell stories about raising children', 'dialogue'],
		['Teachers and parents agree on discipline at school', 'bylaw'],
		['Youth radio corner on growing up without fear', 'awareness']
	],
	child_marriage: [
		['Elders and girls speak about the right time to marry', 'dialogue'],
		['Families promise in public to wait', 'bylaw'],
		['Older sisters stand by girls under pressure', 'mentoring']
	],
	neglect_separation: [
		['Neighbours look in on children living apart from parents', 'monitoring_safety'],
		['Shared meals for children staying with relatives', 'material_support'],
		['Help to reach the social welfare office', 'service_link']
	],
	substance_use: [
		['Football and talk instead of drinking spots', 'peer_support'],
		['Sellers agree not to serve children', 'bylaw']
	],
	sexual_violence: [
		['Safe adults chosen by children', 'monitoring_safety'],
		['Agreed way to reach the clinic and the police post', 'service_link']
	],
	community_own: [
		['Lamps along the path home', 'material_support'],
		['Adults walk the path with children at dusk', 'monitoring_safety'],
		['Songs about looking after one another', 'awareness']
	]
};
