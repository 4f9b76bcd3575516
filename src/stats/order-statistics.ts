/** median: mean of the two middle values where the count is even. quantile: 0 to 1. All throw on an empty list. */
export { median, medianAbsoluteDeviation, medianSorted, quantile } from "simple-statistics";
