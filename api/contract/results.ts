import type { ResultFormat } from './paths.ts';

/** The media type of each file in which results can be had. */
export const RESULT_MEDIA: Readonly<Record<ResultFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  arrow: 'application/vnd.apache.arrow.file',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
  zip: 'application/zip',
};
