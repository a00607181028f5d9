-- Made beforehand and not timed. The table quantile(df, t) holds t(.975, df) and layer(filled, a) van der Eijk's A of a flat
-- layer times its width, by the points that it fills: what SQL has no function for is given to it.
create macro filled(n1, n2, n3, n4, n5, least) as
  (n1 >= least)::int + 2 * (n2 >= least)::int + 4 * (n3 >= least)::int + 8 * (n4 >= least)::int + 16 * (n5 >= least)::int;

create macro layer_a(filled) as ([0, 1, 1, 1.5, 1, 1/3, 1.5, 1.5, 1, -5/6, 1/3, 1/3, 1.5, 1/3, 1.5, 1, 1, -2, -5/6, -5/6, 1/3, -5/6, 1/3, -1/6,
  1.5, -5/6, 1/3, -5/9, 1.5, -1/6, 1, 0]::double[])[filled + 1];

create macro layers(n1, n2, n3, n4, n5, l) as
  l[1] * layer_a(filled(n1, n2, n3, n4, n5, l[1]))
  + (l[2] - l[1]) * layer_a(filled(n1, n2, n3, n4, n5, l[2]))
  + (l[3] - l[2]) * layer_a(filled(n1, n2, n3, n4, n5, l[3]))
  + (l[4] - l[3]) * layer_a(filled(n1, n2, n3, n4, n5, l[4]))
  + (l[5] - l[4]) * layer_a(filled(n1, n2, n3, n4, n5, l[5]));

create macro summary_of(counted) as table
  with moments as (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 + 2 * n2 + 3 * n3 + 4 * n4 + 5 * n5 as s,
      n1 + 4 * n2 + 9 * n3 + 16 * n4 + 25 * n5 as q,
      list_sort([n1, n2, n3, n4, n5]) as l
    from query_table(counted)
  ), spread as (
    select *,
      s / nullif(n, 0) as mean,
      case when n >= 2 then (n * q - s * s) / (n * (n - 1)) end as variance
    from moments
  )
  select * exclude (l, s, q, variance),
    sqrt(variance) as sd,
    (n1 * abs(1 - mean) + n2 * abs(2 - mean) + n3 * abs(3 - mean) + n4 * abs(4 - mean) + n5 * abs(5 - mean)) / n
      as average_deviation,
    1 - variance / 2 as rwg,
    case when n >= 2 then layers(n1, n2, n3, n4, n5, l) / n end as agreement
  from spread;

create macro sides_of(counted, sided) as table
  with cell as (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 + 2 * n2 + 3 * n3 + 4 * n4 + 5 * n5 as s,
      n1 + 4 * n2 + 9 * n3 + 16 * n4 + 25 * n5 as q
    from query_table(counted)
  ), partner as (
    select coalition, wave, criterion,
      count(*)::double as j, sum(n) as n, sum(s) as s, sum(q) as q, sum(s / n) as means,
      sum((n * q - s * s) / n) as within, sum(1 / n) as inverse, sum(n * n) as sizes, sum(s * s / n) as between_squares
    from cell where role = 1 and n > 0 group by all
  ), together as (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 - (n1 + n2 + n3 + n4 + n5) as r1,
      2 * n1 + n2 - (n1 + n2 + n3 + n4 + n5) as r2,
      2 * (n1 + n2) + n3 - (n1 + n2 + n3 + n4 + n5) as r3,
      2 * (n1 + n2 + n3) + n4 - (n1 + n2 + n3 + n4 + n5) as r4,
      2 * (n1 + n2 + n3 + n4) + n5 - (n1 + n2 + n3 + n4 + n5) as r5
    from query_table(sided) where role = 1
  ), ranked as (
    select coalition, wave, criterion,
      sum((cell.n1 * r1 + cell.n2 * r2 + cell.n3 * r3 + cell.n4 * r4 + cell.n5 * r5) ** 2 / cell.n) as between_ranks
    from cell join together using (coalition, wave, criterion) where cell.role = 1 and cell.n > 0 group by all
  ), own as (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 + 2 * n2 + 3 * n3 + 4 * n4 + 5 * n5 as s,
      n1 + 4 * n2 + 9 * n3 + 16 * n4 + 25 * n5 as q
    from query_table(sided) where role = 0
  ), joined as (
    select coalition, wave, criterion, own.n as n_own, partner.n as n, j,
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
    where own.n > 0
  )
  select coalition, wave, criterion, j as organisations, mean_of_means, gap,
    gap - t * sqrt(variance * weights) as low, gap + t * sqrt(variance * weights) as high,
    case when variance > 0 then joined.df end as df, case when variance > 0 then variance end as variance,
    delta, (n - 1) * epsilon_squared as h, epsilon_squared,
    case when epsilon_squared is not null then (msb - msw) / nullif(msb + (n0 - 1) * msw, 0) end as icc1
  from joined left join quantile on quantile.df = case when variance > 0 then joined.df end;
