/** The server of `lost.test.ts`: `npm start` as it is, but at SIGUSR2 the thread of its database ends. */
process.once('worker', (worker) => process.once('SIGUSR2', () => void worker.terminate()));

await import('../../api/main.ts');
