import { z } from 'zod';
import { addAccount } from '../actions/add-account.ts';
import { resetAccount } from '../actions/reset-account.ts';
import { accountEmail, line } from '../contract/fields.ts';
import { randomCode } from '../deps.ts';
import { apiTexts } from '../texts/texts.ts';
import type { Task } from './task.ts';

export const NewAccountWords = z.object({ email: accountEmail, name: line(120) });
export const AccountWords = z.object({ email: accountEmail });

/** `account add`: makes an account and tells its password, this once. */
export const addAccountTask: Task = async (deps, { locale, words }, tell) => {
  const { email, name } = NewAccountWords.parse(words);
  const password = randomCode();
  await addAccount(deps, { name, email, password });
  tell({ line: apiTexts[locale].password(email, password) });
};

/** `account reset`: gives another password and tells it, this once. */
export const resetAccountTask: Task = async (deps, { locale, words }, tell) => {
  const { email } = AccountWords.parse(words);
  const password = randomCode();
  await resetAccount(deps, { email, password });
  tell({ line: apiTexts[locale].password(email, password) });
};
