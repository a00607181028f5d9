import { refuse } from '../../survey/problem.ts';
import {
  isRatingFault,
  type RatingFault,
  type RatingLine,
  RatingReader,
  readRatingHeader,
} from '../../survey/rating-file.ts';
import { CsvFault, splitCsv } from '../lists/csv-cells.ts';

/** Far more than anybody asks. Every respondent has a place for every criterion, so a file with more could take all memory. */
const MOST_CRITERIA = 1000;

/** Faults that are named one by one; more of them would bury the first. */
const NAMED_FAULTS = 100;

/**
 * The ratings in a CSV file, one a line.
 *
 * Throws `ratings.faulty` with what is wrong with which line, `ratings.columns` when the header misses some,
 * `ratings.quotes` when the file cannot be split into cells, `ratings.many-criteria` when it rates more than 1,000,
 * `ratings.empty` when it holds no rating.
 */
export async function readRatings(bytes: Uint8Array): Promise<RatingLine[]> {
  const lines: RatingLine[] = [];
  const faults: RatingFault[] = [];
  const criteria = new Set<string>();
  let reader: RatingReader | null = null;
  try {
    for await (const line of splitCsv(bytes)) {
      if (reader === null) reader = openReader(line.cells);
      else {
        const read = reader.read(line);
        if (isRatingFault(read)) faults.push(read);
        else {
          lines.push(read);
          criteria.add(read.criterion);
        }
        if (criteria.size > MOST_CRITERIA) throw refuse('ratings.many-criteria', { most: MOST_CRITERIA });
      }
    }
  } catch (error) {
    throw error instanceof CsvFault ? refuse('ratings.quotes', { line: error.line }) : error;
  }
  if (faults.length > 0) {
    throw refuse('ratings.faulty', { faults: faults.slice(0, NAMED_FAULTS), count: faults.length });
  }
  if (lines.length === 0) throw refuse('ratings.empty', {});
  return lines;
}

function openReader(header: readonly string[]): RatingReader {
  const read = readRatingHeader(header);
  if ('missing' in read) throw refuse('ratings.columns', { missing: read.missing.join(', ') });
  return new RatingReader(read.positions, header.length);
}
