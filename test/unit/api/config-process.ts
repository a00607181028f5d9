import { readConfig } from '../../../api/config.ts';

/** One of the processes of `config.test.ts` that make the first start in a folder together: reads its secret on SIGUSR2. */
const [folder = ''] = process.argv.slice(2);

process.once('SIGUSR2', () => {
  console.log(readConfig({ DATA_DIR: folder }, {}).secret);
  process.exit();
});
setInterval(() => {}, 1000);
console.log('ready');
