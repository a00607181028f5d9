with counted as materialized (
  select municipality, role, criterion,
    count(*) filter (rating = 0) as cannot_judge,
    count(*) filter (rating = 1) as n1,
    count(*) filter (rating = 2) as n2,
    count(*) filter (rating = 3) as n3,
    count(*) filter (rating = 4) as n4,
    count(*) filter (rating = 5) as n5,
    count(*) filter (rating = 6) as skipped
  from rating group by all
)
select municipality, role, criterion, cannot_judge, n1, n2, n3, n4, n5, skipped from counted
union all
select null, role, criterion, sum(cannot_judge)::bigint, sum(n1)::bigint, sum(n2)::bigint, sum(n3)::bigint, sum(n4)::bigint,
  sum(n5)::bigint, sum(skipped)::bigint
from counted group by all
