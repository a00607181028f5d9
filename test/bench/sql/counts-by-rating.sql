select coalition, wave, organisation, role, criterion, rating, count(*) as n
from rating
group by all
