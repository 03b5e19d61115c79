export { BarChart } from './bar-chart.tsx';
export type { ChartProps, Point, Series } from './chart.ts';
export { LineChart } from './line-chart.tsx';
