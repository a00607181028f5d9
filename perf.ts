import { CASES } from './test/gallery/cases.ts';
import { buildView } from './analytics/charts/draw.ts';
for (const c of CASES) { if (!['usual','crowd','open'].includes(c.state)) continue;
  const chart=c.build('nl'); if(!chart.build) continue;
  const run=async()=>{ const cpu=()=>process.cpuUsage().user/1000; const t0=cpu(); const spec:any=chart.build!(1100); const t1=cpu(); const v=buildView(spec); const t2=cpu(); await v.toSVG(); const t3=cpu(); v.finalize(); return [t1-t0,t2-t1,t3-t2, spec.layer?.length]};
  for(let i=0;i<3;i++) await run(); const [a,b,d,l]=await run();
  console.log(c.chart.padEnd(16),c.state.padEnd(8),'layers',l,'build',a!.toFixed(1),'compile+parse',b!.toFixed(1),'svg',d!.toFixed(1)); }
