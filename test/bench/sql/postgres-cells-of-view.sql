create temporary table cell as
  select coalition_id as coalition, wave_id as wave, organisation_id as organisation,
    (role = 'partner')::integer as role, criterion,
    count(*) filter (where score is null)::float8 as cannot_judge,
    count(*) filter (where score = 1)::float8 as n1,
    count(*) filter (where score = 2)::float8 as n2,
    count(*) filter (where score = 3)::float8 as n3,
    count(*) filter (where score = 4)::float8 as n4,
    count(*) filter (where score = 5)::float8 as n5
  from rating
  group by coalition_id, wave_id, organisation_id, role, criterion
