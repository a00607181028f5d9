with counted as materialized (
  select municipality, role, criterion, rating, count(*) as n from rating group by all
)
select municipality, role, criterion, rating, n from counted
union all
select null, role, criterion, rating, sum(n)::bigint from counted group by all
