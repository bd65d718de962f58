import type { Dice } from './dice';

/** A table as it was before anything happened to it. */
export interface SoundTable {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const villages = ['Kito', 'Mbao', 'Ola', 'Sanga', 'Tembo', 'Uzi', 'Kwa Joni', 'Mto wa Chui'];
const remarks = [
	'',
	'Rain, so few came',
	'The chair said "no", twice',
	"It wasn't finished",
	'Next: ask the school; then the elders',
	'Two of three, at 5" each',
	'Elders agreed'
];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const day = (dice: Dice): string =>
	`2024-${pad(dice.between(1, 12), 2)}-${pad(dice.between(1, 28), 2)}`;

function rowsOf(count: number, row: (at: number) => string[]): string[][] {
	return Array.from({ length: count }, (_, at) => row(at));
}

function meetings(dice: Dice): SoundTable {
	const header = ['meeting_id', 'date', 'village', 'girls', 'boys', 'remarks'];
	const rows = rowsOf(dice.between(8, 60), (at) => [
		`M-${pad(at + 1, 4)}`,
		day(dice),
		dice.oneOf(villages),
		String(dice.between(0, 40)),
		String(dice.between(0, 40)),
		dice.oneOf(remarks)
	]);
	return { name: 'meetings', header, rows };
}

function spending(dice: Dice): SoundTable {
	const header = ['Date', 'Paid to', 'For', 'Amount', 'Receipt'];
	const rows = rowsOf(dice.between(8, 60), (at) => [
		day(dice),
		dice.oneOf(['Kiosk, Ola', 'Juma & Sons', 'District office', 'A. Mwangi']),
		dice.oneOf(['transport', 'chalk and paper', 'lunch, 12 people', 'hall']),
		`${dice.between(3, 900)}.${pad(dice.between(0, 99), 2)}`,
		`R/${pad(at + 11, 3)}`
	]);
	return { name: 'spending', header, rows };
}

function visits(dice: Dice): SoundTable {
	const header = ['Visita', 'Comunidad', 'Fecha', 'Niñas', 'Acción', 'Sigue activa'];
	const rows = rowsOf(dice.between(8, 60), (at) => [
		String(at + 1),
		dice.oneOf(['San José', 'Peñón', 'Río Azul', 'Las Lomas']),
		day(dice),
		String(dice.between(0, 25)),
		dice.oneOf(['reunión', 'capacitación, grupo 2', 'reparación del pozo']),
		dice.oneOf(['sí', 'no'])
	]);
	return { name: 'visits', header, rows };
}

function counts(dice: Dice): SoundTable {
	const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug'];
	const header = ['Village', ...months];
	const rows = villages.map((village) => [
		village,
		...months.map(() => String(dice.between(0, 99)))
	]);
	return { name: 'counts', header, rows };
}

/** One of four kinds of tables, filled by the dice. */
export function soundTable(dice: Dice): SoundTable {
	return dice.oneOf([meetings, spending, visits, counts])(dice);
}
