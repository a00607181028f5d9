select coalition, wave, organisation, role, criterion,
  count(*) filter (rating = 0) as cannot_judge,
  count(*) filter (rating = 1) as n1,
  count(*) filter (rating = 2) as n2,
  count(*) filter (rating = 3) as n3,
  count(*) filter (rating = 4) as n4,
  count(*) filter (rating = 5) as n5,
  count(*) filter (rating = 6) as skipped
from rating
group by all
