create temporary table cell as
  select wave.coalition_id as coalition, wave.id as wave, organisation_id as organisation,
    (membership.role = 'partner')::integer as role, place - 1 as criterion,
    cannot_judge, n1, n2, n3, n4, n5, skipped
  from (
    select wave_id, organisation_id, place,
      count(*) filter (where rating = 0)::float8 as cannot_judge,
      count(*) filter (where rating = 1)::float8 as n1,
      count(*) filter (where rating = 2)::float8 as n2,
      count(*) filter (where rating = 3)::float8 as n3,
      count(*) filter (where rating = 4)::float8 as n4,
      count(*) filter (where rating = 5)::float8 as n5,
      count(*) filter (where rating is null)::float8 as skipped
    from response cross join lateral unnest(ratings) with ordinality as rated (rating, place)
    group by wave_id, organisation_id, place
  ) as counted
  join wave on wave.id = wave_id
  join membership using (coalition_id, organisation_id)
