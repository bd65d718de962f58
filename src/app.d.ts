// The kit's own types are enough: no server, no locals, no platform.
declare global {
	namespace App {}
}

export {};
