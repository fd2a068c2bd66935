import de.nahtlos.client.ApiClient;
import de.nahtlos.client.api.EreignisseApi;
import de.nahtlos.client.api.PersonenApi;
import de.nahtlos.client.model.Ereigniseingabe;
import de.nahtlos.client.model.Ereignistyp;
import de.nahtlos.client.model.NeuePerson;
import java.time.LocalDate;
import java.util.List;

/** Registers an invented person through the generated Java client, records a fact, and reads both back. */
final class Registriere {

    private Registriere() {}

    public static void main(String[] arguments) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(System.getenv("URL_STATUS"));
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + System.getenv("TOKEN")));
        var personen = new PersonenApi(client);
        var neue = personen.registrierePerson(
                new NeuePerson()
                        .vorname("Eva")
                        .nachname("Testfrau")
                        .geburtsdatum(LocalDate.of(1991, 2, 11))
                        .staatsangehoerigkeit("SYR")
                        .sprachen(List.of("ar")),
                null);
        var antwort = new EreignisseApi(client)
                .erfasseEreignis(
                        neue.getId(),
                        new Ereigniseingabe().typ(Ereignistyp.ASYLGESUCH).datum(LocalDate.of(2025, 1, 13)),
                        null);
        var gelesen = personen.zeigePerson(neue.getId());
        if (!"Testfrau".equals(gelesen.getNachname())
                || !"ASYLSUCHENDER".equals(String.valueOf(antwort.getStatus()))) {
            throw new IllegalStateException(gelesen + " " + antwort);
        }
        System.out.printf("  Java: %s is %s in %s%n", gelesen.getId(), antwort.getStatus(), antwort.getRechtskreis());
    }
}
