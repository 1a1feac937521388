import { fullAnalysis } from './analysers.ts';
import { compare, ratios, spread } from './protocol.ts';
import { fixed, milliseconds, type Section, times } from './report.ts';
import { planTexts } from './texts.ts';

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];

/** Whether ten times the text takes ten times as long. */
export async function benchGrowth(rounds: number): Promise<Section> {
  const candidates = LENGTHS.map((length) => {
    const texts = planTexts(length > 100_000 ? 2 : 8, length);
    const size = (n: number) => texts[n % texts.length]!.length;
    return { name: String(length), call: (n: number) => (fullAnalysis(texts[n % texts.length]!) / size(n)) * length };
  });
  const timings = compare(candidates, { rounds, block: 250 });
  return {
    title: 'Growth with the length of the text',
    text: 'All the sidebar shows. Linear means that the time for a thousand characters stays what it is.',
    head: ['characters', 'ms a text', 'µs for 1,000 characters', '÷ time of a tenth of the text', 'target'],
    rows: LENGTHS.map((length, index) => [
      length.toLocaleString('en'),
      milliseconds(timings.get(String(length))!),
      fixed((spread(timings.get(String(length))!).median / length) * 1e6, 0),
      index ? times(ratios(timings, String(length), String(LENGTHS[index - 1]))) : '',
      index ? 'about 10' : '',
    ]),
  };
}
