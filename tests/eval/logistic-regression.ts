type Vector = Float64Array<ArrayBuffer>;

/** One example: feature numbers with their values, a label of 0 or 1, and how much it counts. */
export interface Example {
	features: Int32Array;
	values: Vector;
	label: 0 | 1;
	weight: number;
}

export interface LinearModel {
	weights: Vector;
	bias: number;
}

const memory = 10;
const mostSteps = 150;

/**
 * Logistic regression with an L2 penalty: the minimum of ½|w|² + C·Σ weight·loss, found by L-BFGS
 * (Nocedal and Wright, Numerical Optimization, algorithm 7.4) with backtracking. Deterministic.
 */
export function fitLogistic(examples: readonly Example[], width: number, c: number): LinearModel {
	let at: Vector = new Float64Array(width + 1);
	let { loss, gradient } = lossAt(examples, at, c);
	const steps: { s: Vector; y: Vector; rho: number }[] = [];
	for (let step = 0; step < mostSteps; step++) {
		const direction = descent(gradient, steps);
		const slope = dot(direction, gradient);
		if (slope > -1e-9) break;
		let size = step === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
		let next = along(at, direction, size);
		let there = lossAt(examples, next, c);
		while (there.loss > loss + 1e-4 * size * slope && size > 1e-10) {
			size /= 2;
			next = along(at, direction, size);
			there = lossAt(examples, next, c);
		}
		const s = along(next, at, -1);
		const y = along(there.gradient, gradient, -1);
		const sy = dot(s, y);
		if (sy > 1e-12) steps.push({ s, y, rho: 1 / sy });
		if (steps.length > memory) steps.shift();
		const gained = loss - there.loss;
		({ loss, gradient } = there);
		at = next;
		if (gained < 1e-7 * Math.abs(loss)) break;
	}
	return { weights: at.slice(0, width), bias: at[width] ?? 0 };
}

/** The log-odds that a model gives an example. */
export function logOdds(model: LinearModel, { features, values }: Example): number {
	let z = model.bias;
	for (let k = 0; k < features.length; k++)
		z += (model.weights[features[k] ?? 0] ?? 0) * (values[k] ?? 0);
	return z;
}

function lossAt(
	examples: readonly Example[],
	at: Vector,
	c: number
): { loss: number; gradient: Vector } {
	const width = at.length - 1;
	const gradient = at.slice();
	gradient[width] = 0;
	let loss = 0;
	for (let i = 0; i < width; i++) loss += 0.5 * (at[i] ?? 0) ** 2;
	const model = { weights: at, bias: at[width] ?? 0 };
	for (const example of examples) {
		const z = logOdds(model, example);
		const signed = example.label === 1 ? z : -z;
		const cost = c * example.weight;
		loss +=
			cost * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
		const error = cost * (1 / (1 + Math.exp(-z)) - example.label);
		const { features, values } = example;
		for (let k = 0; k < features.length; k++) {
			const feature = features[k] ?? 0;
			gradient[feature] = (gradient[feature] ?? 0) + error * (values[k] ?? 0);
		}
		gradient[width] = (gradient[width] ?? 0) + error;
	}
	return { loss, gradient };
}

function descent(
	gradient: Vector,
	steps: readonly { s: Vector; y: Vector; rho: number }[]
): Vector {
	let q = gradient.slice();
	const alphas: number[] = [];
	for (const { s, y, rho } of [...steps].reverse()) {
		const alpha = rho * dot(s, q);
		alphas.push(alpha);
		q = along(q, y, -alpha);
	}
	const last = steps.at(-1);
	const size = last === undefined ? 1 : 1 / (last.rho * dot(last.y, last.y));
	q = q.map((value) => value * size);
	steps.forEach(({ s, y, rho }, i) => {
		const alpha = alphas[steps.length - 1 - i] ?? 0;
		q = along(q, s, alpha - rho * dot(y, q));
	});
	return q.map((value) => -value);
}

function along(from: Vector, direction: Vector, size: number): Vector {
	return from.map((value, i) => value + size * (direction[i] ?? 0));
}

function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}
