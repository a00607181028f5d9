import type { ReportMethodTexts } from './report-method-nl.ts';

export const method: ReportMethodTexts = {
  computed: 'How the figures were computed',
  level:
    'Of each partner the mean of its answers was taken, and then the mean of the partners: one organisation, one voice.',
  gap: 'A gap is the municipality’s score minus that of the partners. From half a point on it is called “municipality higher” or “municipality lower”; below that “about the same”.',
  certainty:
    '“Surely” means that a computed margin says so. “Firm” means that no single partner and no single answer can change the picture; “fragile” that one can. We say “more than chance” only of what stands out as the largest of all questions, too.',
  judge: '“Cannot judge” and a statement that was skipped are no score. They are in no mean.',
  kept: 'What is not shown',
  minimum: (answers, spread) =>
    `In a confidential wave a figure is shown only from ${answers} answers on, and how answers are spread, and remarks, only from ${spread} on. A figure is also missing where somebody could work out with other figures what somebody else answered.`,
  bands: 'Sometimes only the bounds are shown between which a figure lies.',
  named: 'In a wave on behalf of organisations answers are shown by the name of the organisation, never of a person.',
  symbol: (withheld) =>
    `“${withheld}” means: this is not shown. A dash means: there is none. An empty figure is never 0.`,
  made: 'What this report was made from',
  version: (version) => `Method ${version}. A result that was frozen earlier keeps the figures that it had.`,
  sees: {
    council:
      'This report is for the council. Of results that were not published it has nothing of a single organisation: no names, no figures by partner and no remarks.',
    executive: 'This report is for the executive. It may have what was not published yet. Treat it so.',
    partners: 'This report is for the partners of the coalition. It has only what was published.',
    public: 'This report is for everybody. It has only what was published.',
  },
  table: 'The frozen results that this report was made from',
  columns: {
    coalition: 'Coalition',
    wave: 'Wave',
    set: 'Result',
    published: 'Published',
    digest: 'Check number (SHA-256)',
  },
  unpublished: 'no',
};
