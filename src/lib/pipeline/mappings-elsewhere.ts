import type { MappingElsewhere } from '../domain/intake/answers-elsewhere.ts';
import { tables } from '../domain/tables/index.ts';
import { profileOf } from '../project/profile.ts';
import { activeSources } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import type { Source, SourcePart } from '../project/source.ts';

/**
 * What the files of a project teach another one: names of columns and what was chosen for them. A sheet that got another
 * shape, came back mended or fills several tables says nothing that the columns of one file alone could be held against.
 */
export function mappingsElsewhere(project: Project): MappingElsewhere[] {
	const { name } = profileOf(project);
	return activeSources(project).flatMap((source) =>
		source.parts
			.filter((part) => isPlain(part) && isAlone(part, source))
			.flatMap((part) => {
				const table = tables.find(({ id }) => id === part.table)?.id;
				if (table === undefined) return [];
				const columns = Object.fromEntries(
					Object.entries(part.columns).map(([column, header]) => [
						column,
						{ header, reading: part.readings?.[column] ?? {} }
					])
				);
				const mapping = { table, columns, fills: part.fills ?? [], leftOut: part.leftOut };
				return [{ project: name, at: source.importedAt, mapping }];
			})
	);
}

const isPlain = ({ recipe, frozen, mends }: SourcePart): boolean =>
	(recipe === undefined || recipe.steps.length === 0) &&
	frozen === undefined &&
	mends === undefined;

const isAlone = ({ sheet, place }: SourcePart, { parts }: Source): boolean =>
	parts.filter((one) => one.sheet === sheet && one.place === place).length === 1;
