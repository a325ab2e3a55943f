/** A loss of the data that is least at 2, and a rule of the domain that x be 1 at most. */
export const dataLoss = (x: number) => (x - 2) ** 2 / 2;
export const domainLoss = (x: number) => Math.max(0, x - 1) ** 2 / 2;

/** The whole loss for a weight of the rule. */
export const penalised = (x: number, weight: number) => dataLoss(x) + weight * domainLoss(x);

/** Where it is least: above 1 the derivative is x - 2 + weight (x - 1). */
export const leastAt = (weight: number) => (2 + weight) / (1 + weight);
