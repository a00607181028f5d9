/** What the command line says; problems are in `survey/texts`. */
export const nl = {
  program: 'Samenspiegel beheren',
  language: 'taal van de berichten: nl of en',
  account: 'accounts van medewerkers',
  addAccount: 'maakt een account en toont het wachtwoord',
  resetAccount: 'geeft een nieuw wachtwoord, zet de extra code uit en logt overal uit',
  email: 'het e-mailadres',
  name: 'de naam',
  password: (email: string, password: string) =>
    `Wachtwoord van ${email}: ${password}\nGeef het veilig door. Na het inloggen kan het worden gewijzigd bij “Mijn account”.`,
};

export type ApiTexts = typeof nl;
