create temporary table {to} as
  with moments as (
    select *,
      n1 + n2 + n3 + n4 + n5 as n,
      n1 + 2 * n2 + 3 * n3 + 4 * n4 + 5 * n5 as s,
      n1 + 4 * n2 + 9 * n3 + 16 * n4 + 25 * n5 as q
    from {from}
  ), spread as (
    select *, s / nullif(n, 0) as mean, case when n >= 2 then (n * q - s * s) / (n * (n - 1)) end as variance from moments
  )
  select coalition, wave, {organisation} role, criterion, n, n1, n2, n3, n4, n5, mean,
    sqrt(variance) as sd,
    (n1 * abs(1 - mean) + n2 * abs(2 - mean) + n3 * abs(3 - mean) + n4 * abs(4 - mean) + n5 * abs(5 - mean)) / n
      as average_deviation,
    1 - variance / 2 as rwg
  from spread;
