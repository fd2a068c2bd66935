// Registers an invented person through the generated TypeScript client, records a fact, and reads both back.
import { Configuration, EreignisseApi, Ereignistyp, PersonenApi } from './status';

const configuration = new Configuration({ basePath: process.env.URL_STATUS, accessToken: process.env.TOKEN });

async function registriere(): Promise<void> {
  const personen = new PersonenApi(configuration);
  const neue = await personen.registrierePerson({
    neuePerson: {
      vorname: 'Adam',
      nachname: 'Testmann',
      geburtsdatum: new Date('1990-01-10'),
      staatsangehoerigkeit: 'SYR',
      sprachen: ['ar'],
    },
  });
  const ereignisse = new EreignisseApi(configuration);
  const antwort = await ereignisse.erfasseEreignis({
    id: neue.id,
    ereigniseingabe: { typ: Ereignistyp.Asylgesuch, datum: new Date('2025-01-13') },
  });
  const gelesen = await personen.zeigePerson({ id: neue.id });
  if (gelesen.nachname !== 'Testmann' || antwort.status !== 'ASYLSUCHENDER') {
    throw new Error(JSON.stringify({ gelesen, antwort }));
  }
  console.log(`  TypeScript: ${gelesen.id} is ${antwort.status} in ${antwort.rechtskreis}`);
}

registriere().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
