create temporary table side as
  select coalition, wave, role, criterion, sum(n1) as n1, sum(n2) as n2, sum(n3) as n3, sum(n4) as n4, sum(n5) as n5
  from cell group by coalition, wave, role, criterion;
create temporary table year_cell as
  select 0 as coalition, wave.name as wave, organisation, role, criterion, n1, n2, n3, n4, n5
  from cell join wave on wave.id = cell.wave;
create temporary table year_side as
  select 0 as coalition, wave, role, criterion, sum(n1) as n1, sum(n2) as n2, sum(n3) as n3, sum(n4) as n4, sum(n5) as n5
  from year_cell group by wave, role, criterion;
