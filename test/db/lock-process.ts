import { FolderInUse, lockFolder } from '../../api/db/embedded/lock.ts';

/** The other process of `lock.test.ts`: tries to take the lock so many times, or takes it once and holds it. */
const [folder = '', act, times] = process.argv.slice(2);

if (act === 'hold') {
  console.log(isLetIn() ? 'locked' : 'refused');
  setInterval(() => {}, 1000);
} else {
  const outcomes = Array.from({ length: Number(times) }, isLetIn);
  const letIn = outcomes.filter(Boolean).length;
  console.log(`refused ${outcomes.length - letIn}, let in ${letIn}`);
}

function isLetIn(): boolean {
  try {
    lockFolder(folder);
    return true;
  } catch (error) {
    if (error instanceof FolderInUse) return false;
    throw error;
  }
}
