create temporary table {to} as
  with counted as materialized (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 + 2 * n2 + 3 * n3 + 4 * n4 + 5 * n5 as s,
      n1 + 4 * n2 + 9 * n3 + 16 * n4 + 25 * n5 as q
    from {cells} where role = 1 and n1 + n2 + n3 + n4 + n5 > 0
  ), partner as (
    select coalition, wave, criterion,
      count(*)::float8 as j, sum(n) as n, sum(s) as s, sum(s / n) as means,
      sum((n * q - s * s) / n) as within, sum(1 / n) as inverse, sum(n * n) as sizes, sum(s * s / n) as between_squares
    from counted group by coalition, wave, criterion
  ), together as (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 - (n1 + n2 + n3 + n4 + n5) as r1,
      2 * n1 + n2 - (n1 + n2 + n3 + n4 + n5) as r2,
      2 * (n1 + n2) + n3 - (n1 + n2 + n3 + n4 + n5) as r3,
      2 * (n1 + n2 + n3) + n4 - (n1 + n2 + n3 + n4 + n5) as r4,
      2 * (n1 + n2 + n3 + n4) + n5 - (n1 + n2 + n3 + n4 + n5) as r5
    from {sides} where role = 1
  ), ranked as (
    select coalition, wave, criterion,
      sum((c.n1 * r1 + c.n2 * r2 + c.n3 * r3 + c.n4 * r4 + c.n5 * r5) ^ 2 / c.n) as between_ranks
    from counted c join together using (coalition, wave, criterion) group by coalition, wave, criterion
  ), own as (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 + 2 * n2 + 3 * n3 + 4 * n4 + 5 * n5 as s,
      n1 + 4 * n2 + 9 * n3 + 16 * n4 + 25 * n5 as q
    from {sides} where role = 0 and n1 + n2 + n3 + n4 + n5 > 0
  ), joined as (
    select coalition, wave, criterion, partner.n as n, j,
      own.s / own.n - means / j as gap, means / j as mean_of_means,
      own.n + partner.n - 1 - j as df,
      ((own.n * own.q - own.s * own.s) / own.n + within) / nullif(own.n + partner.n - 1 - j, 0) as variance,
      1 / own.n + inverse / (j * j) as weights,
      (own.n2 * t.n1 + own.n3 * (t.n1 + t.n2) + own.n4 * (t.n1 + t.n2 + t.n3) + own.n5 * (t.n1 + t.n2 + t.n3 + t.n4)
        - own.n1 * (t.n2 + t.n3 + t.n4 + t.n5) - own.n2 * (t.n3 + t.n4 + t.n5) - own.n3 * (t.n4 + t.n5) - own.n4 * t.n5
      ) / (own.n * t.n) as delta,
      case when j >= 2 then between_ranks
        / nullif(t.n1 * r1 * r1 + t.n2 * r2 * r2 + t.n3 * r3 * r3 + t.n4 * r4 * r4 + t.n5 * r5 * r5, 0) end as epsilon_squared,
      (between_squares - partner.s * partner.s / partner.n) / nullif(j - 1, 0) as msb,
      within / nullif(partner.n - j, 0) as msw,
      (partner.n - sizes / partner.n) / nullif(j - 1, 0) as n0
    from own
    join partner using (coalition, wave, criterion)
    join together t using (coalition, wave, criterion)
    join ranked using (coalition, wave, criterion)
  )
  select coalition, wave, criterion, j as organisations, mean_of_means, gap,
    gap - t * sqrt(variance * weights) as low, gap + t * sqrt(variance * weights) as high,
    case when variance > 0 then joined.df end as df, case when variance > 0 then variance end as variance,
    delta, (n - 1) * epsilon_squared as h, epsilon_squared,
    case when epsilon_squared is not null then (msb - msw) / nullif(msb + (n0 - 1) * msw, 0) end as icc1
  from joined left join quantile on quantile.df = case when variance > 0 then joined.df end;
