import { RESULT_FORMATS, type ResultFormat } from './paths.ts';

/** What can be had of a wave: every file with results, and the answers one by one. */
export const RESULT_FILES = [...RESULT_FORMATS, 'answers'] as const;

/** The media type of each file in which results can be had. */
export const RESULT_MEDIA: Readonly<Record<ResultFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  arrow: 'application/vnd.apache.arrow.file',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
  zip: 'application/zip',
};
