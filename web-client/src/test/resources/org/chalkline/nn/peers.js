'use strict';

// Two other ways to train the same network on the same samples, to be timed beside Chalkline's.
// sizes: [2, 8, 8, 1]; relu: or else tanh; start: the first parameters, unit by unit, a unit's
// weights before its bias; x: the inputs of one sample after another; y: a target for each.

/** Loops over flat typed arrays, a sample at a time: what JavaScript can do with little ado. */
function flatTraining(sizes, relu, rate, batch, start, x, y) {
    const last = sizes.length - 1;
    const outputs = sizes.map((size) => new Float64Array(size));
    const deltas = sizes.map((size) => new Float64Array(size));
    const weights = [];
    const biases = [];
    const weightGradients = [];
    const biasGradients = [];
    for (let l = 1, p = 0; l <= last; l++) {
        weights[l] = new Float64Array(sizes[l] * sizes[l - 1]);
        biases[l] = new Float64Array(sizes[l]);
        weightGradients[l] = new Float64Array(weights[l].length);
        biasGradients[l] = new Float64Array(sizes[l]);
        for (let j = 0; j < sizes[l]; j++) {
            for (let k = 0; k < sizes[l - 1]; k++) weights[l][j * sizes[l - 1] + k] = start[p++];
            biases[l][j] = start[p++];
        }
    }

    function forward(sample) {
        const inputs = outputs[0];
        for (let k = 0; k < inputs.length; k++) inputs[k] = x[sample * inputs.length + k];
        for (let l = 1; l <= last; l++) {
            const from = outputs[l - 1];
            const to = outputs[l];
            const w = weights[l];
            const b = biases[l];
            for (let j = 0, p = 0; j < to.length; j++) {
                let z = b[j];
                for (let k = 0; k < from.length; k++) z += w[p++] * from[k];
                to[j] = l === last ? z : relu ? (z > 0 ? z : 0) : Math.tanh(z);
            }
        }
        return outputs[last][0];
    }

    function backward(error) {
        deltas[last][0] = error;
        for (let l = last; l > 0; l--) {
            const from = outputs[l - 1];
            const delta = deltas[l];
            const before = deltas[l - 1];
            const w = weights[l];
            const weightGradient = weightGradients[l];
            const biasGradient = biasGradients[l];
            if (l > 1) before.fill(0);
            for (let j = 0, p = 0; j < delta.length; j++) {
                const d = delta[j];
                biasGradient[j] += d;
                for (let k = 0; k < from.length; k++, p++) {
                    weightGradient[p] += d * from[k];
                    if (l > 1) before[k] += d * w[p];
                }
            }
            for (let k = 0; l > 1 && k < from.length; k++) {
                before[k] *= relu ? (from[k] > 0 ? 1 : 0) : 1 - from[k] * from[k];
            }
        }
    }

    function move(numbers, gradient) {
        for (let p = 0; p < numbers.length; p++) {
            numbers[p] -= (rate / batch) * gradient[p];
            gradient[p] = 0;
        }
    }

    let next = 0;
    return {
        step(count) {
            for (let i = 0; i < count; i++) {
                for (let s = 0; s < batch; s++) {
                    backward(forward(next) - y[next]);
                    next = next + 1 === y.length ? 0 : next + 1;
                }
                for (let l = 1; l <= last; l++) {
                    move(weights[l], weightGradients[l]);
                    move(biases[l], biasGradients[l]);
                }
            }
        },
        error: () => y.reduce((sum, t, i) => sum + (forward(i) - t) ** 2 / y.length, 0),
    };
}

/** An object for each unit and each link, as in TensorFlow Playground. */
function objectTraining(sizes, relu, rate, batch, start, x, y) {
    const rectifier = { value: (z) => Math.max(0, z), slope: (z) => (z <= 0 ? 0 : 1) };
    const tangent = {
        value: (z) => Math.tanh(z),
        slope: (z) => {
            const a = tangent.value(z);
            return 1 - a * a;
        },
    };
    const identity = { value: (z) => z, slope: () => 1 };

    class Unit {
        constructor(activation) {
            this.activation = activation;
            this.incoming = [];
            this.outgoing = [];
            this.bias = 0;
            this.z = 0;
            this.a = 0;
            this.byA = 0;
            this.byZ = 0;
            this.sumByZ = 0;
            this.count = 0;
        }

        update() {
            this.z = this.bias;
            for (let i = 0; i < this.incoming.length; i++) {
                const link = this.incoming[i];
                this.z += link.weight * link.from.a;
            }
            this.a = this.activation.value(this.z);
        }
    }

    class Link {
        constructor(from, to, weight) {
            this.from = from;
            this.to = to;
            this.weight = weight;
            this.byWeight = 0;
            this.sumByWeight = 0;
            this.count = 0;
        }
    }

    const last = sizes.length - 1;
    const layers = [];
    for (let l = 0, p = 0; l <= last; l++) {
        layers[l] = [];
        for (let j = 0; j < sizes[l]; j++) {
            const unit = new Unit(l === last ? identity : relu ? rectifier : tangent);
            for (let k = 0; l > 0 && k < sizes[l - 1]; k++) {
                const link = new Link(layers[l - 1][k], unit, start[p++]);
                link.from.outgoing.push(link);
                unit.incoming.push(link);
            }
            if (l > 0) unit.bias = start[p++];
            layers[l].push(unit);
        }
    }
    const output = layers[last][0];

    function forward(sample) {
        for (let k = 0; k < sizes[0]; k++) layers[0][k].a = x[sample * sizes[0] + k];
        for (let l = 1; l <= last; l++) {
            for (let j = 0; j < layers[l].length; j++) layers[l][j].update();
        }
        return output.a;
    }

    function backward(error) {
        output.byA = error;
        for (let l = last; l > 0; l--) {
            for (let j = 0; j < layers[l].length; j++) {
                const unit = layers[l][j];
                unit.byZ = unit.byA * unit.activation.slope(unit.z);
                unit.sumByZ += unit.byZ;
                unit.count++;
            }
            for (let j = 0; j < layers[l].length; j++) {
                const unit = layers[l][j];
                for (let k = 0; k < unit.incoming.length; k++) {
                    const link = unit.incoming[k];
                    link.byWeight = unit.byZ * link.from.a;
                    link.sumByWeight += link.byWeight;
                    link.count++;
                }
            }
            for (let k = 0; l > 1 && k < layers[l - 1].length; k++) {
                const unit = layers[l - 1][k];
                unit.byA = 0;
                for (let j = 0; j < unit.outgoing.length; j++) {
                    const link = unit.outgoing[j];
                    unit.byA += link.weight * link.to.byZ;
                }
            }
        }
    }

    function update() {
        for (let l = 1; l <= last; l++) {
            for (let j = 0; j < layers[l].length; j++) {
                const unit = layers[l][j];
                unit.bias -= (rate * unit.sumByZ) / unit.count;
                unit.sumByZ = 0;
                unit.count = 0;
                for (let k = 0; k < unit.incoming.length; k++) {
                    const link = unit.incoming[k];
                    link.weight -= (rate / link.count) * link.sumByWeight;
                    link.sumByWeight = 0;
                    link.count = 0;
                }
            }
        }
    }

    let next = 0;
    return {
        step(count) {
            for (let i = 0; i < count; i++) {
                for (let s = 0; s < batch; s++) {
                    backward(forward(next) - y[next]);
                    next = next + 1 === y.length ? 0 : next + 1;
                }
                update();
            }
        },
        error: () => y.reduce((sum, t, i) => sum + (forward(i) - t) ** 2 / y.length, 0),
    };
}
