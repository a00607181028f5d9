import type { ApiTexts } from './nl.ts';

export const en: ApiTexts = {
  program: 'Run Samenspiegel',
  language: 'language of the messages: nl or en',
  account: 'accounts of staff',
  addAccount: 'makes an account and shows its password',
  resetAccount: 'gives another password, turns the extra code off and signs out everywhere',
  email: 'the e-mail address',
  name: 'the name',
  password: (email, password) =>
    `Password of ${email}: ${password}\nPass it on safely. After signing in it can be changed under “My account”.`,
};
