import type { Project } from './project';
import type { Parts, StoredBytes } from './project-file';
import {
	gatherParts,
	summarise,
	type ProjectStorage,
	type ProjectSummary,
	type Standing,
	type StoredProject
} from './project-storage';

/** Keeps projects until the page closes. */
export class MemoryStorage implements ProjectStorage {
	readonly lasting = false;
	private readonly stored = new Map<string, StoredProject>();
	private readonly standings = new Map<string, Standing>();
	private readonly looks = new Map<string, Set<string>>();
	private readonly beside = new Map<string, Map<string, string>>();
	private current: string | undefined;

	list(): Promise<ProjectSummary[]> {
		const summaries = [...this.stored.values()].map(({ project }) =>
			summarise(project, this.standings.get(project.id) ?? null)
		);
		return Promise.resolve(summaries);
	}

	load(id: string): Promise<StoredProject | undefined> {
		return Promise.resolve(this.stored.get(id));
	}

	loadDecisions(id: string): Promise<Project | undefined> {
		return Promise.resolve(this.stored.get(id)?.project);
	}

	/** A missing part rejects, as it does in the other storage. */
	save(project: Project, newParts: Parts): Promise<void> {
		return new Promise((saved) => {
			const storedParts = this.stored.get(project.id)?.parts ?? new Map<string, StoredBytes>();
			const parts = gatherParts(project, newParts, storedParts);
			this.stored.set(project.id, { project, parts });
			this.standings.delete(project.id);
			saved();
		});
	}

	currentId(): Promise<string | undefined> {
		return Promise.resolve(this.current);
	}

	setCurrent(id: string | undefined): Promise<void> {
		this.current = id;
		return Promise.resolve();
	}

	note(id: string, standing: Standing): Promise<void> {
		if (this.stored.has(id)) this.standings.set(id, standing);
		return Promise.resolve();
	}

	countLook(id: string, answer: string): Promise<number> {
		const answers = (this.looks.get(id) ?? new Set<string>()).add(answer);
		this.looks.set(id, answers);
		return Promise.resolve(answers.size);
	}

	keepBeside(id: string, name: string, text: string | null): Promise<void> {
		const kept = this.beside.get(id) ?? new Map<string, string>();
		if (text === null) kept.delete(name);
		else kept.set(name, text);
		this.beside.set(id, kept);
		return Promise.resolve();
	}

	keptBeside(id: string): Promise<ReadonlyMap<string, string>> {
		return Promise.resolve(new Map(this.beside.get(id)));
	}

	collect(): Promise<void> {
		return Promise.resolve();
	}

	delete(id: string): Promise<void> {
		this.stored.delete(id);
		this.standings.delete(id);
		this.looks.delete(id);
		this.beside.delete(id);
		if (this.current === id) this.current = undefined;
		return Promise.resolve();
	}

	deleteAll(): Promise<void> {
		this.stored.clear();
		this.standings.clear();
		this.looks.clear();
		this.beside.clear();
		this.current = undefined;
		return Promise.resolve();
	}
}
