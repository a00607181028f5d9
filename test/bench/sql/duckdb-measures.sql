create or replace temp table cell as
  select coalition, wave, organisation, role, criterion,
    count(*) filter (rating = 0) as cannot_judge,
    (count(*) filter (rating = 1))::double as n1,
    (count(*) filter (rating = 2))::double as n2,
    (count(*) filter (rating = 3))::double as n3,
    (count(*) filter (rating = 4))::double as n4,
    (count(*) filter (rating = 5))::double as n5,
    count(*) filter (rating = 6) as skipped
  from rating group by all;
create or replace temp table side as
  select coalition, wave, role, criterion, sum(n1) as n1, sum(n2) as n2, sum(n3) as n3, sum(n4) as n4, sum(n5) as n5
  from cell group by all;
create or replace temp table year_cell as select * replace (0::usmallint as coalition) from cell;
create or replace temp table year_side as
  select 0::usmallint as coalition, wave, role, criterion,
    sum(n1) as n1, sum(n2) as n2, sum(n3) as n3, sum(n4) as n4, sum(n5) as n5
  from side group by all;
create or replace temp table organisation_summary as from summary_of('cell');
create or replace temp table coalition_summary as from summary_of('side');
create or replace temp table coalition_sides as from sides_of('cell', 'side');
create or replace temp table year_summary as from summary_of('year_side');
create or replace temp table year_sides as from sides_of('year_cell', 'year_side');
