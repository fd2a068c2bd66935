package de.nahtlos.unterbringung.person;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The append-only tables of facts. Every statement names the Kommune. */
@ApplicationScoped
public class Faktenspeicher {

    private final Sql sql;

    Faktenspeicher(Sql sql) {
        this.sql = sql;
    }

    /** The person exists in this Kommune. */
    @Transactional(TxType.MANDATORY)
    public void merkePerson(String kommune, UUID person) {
        sql.update("insert into person (kommune, person_id) values (?, ?) on conflict do nothing", kommune, person);
    }

    /** Whether an event has told of this person. */
    public boolean kennt(String kommune, UUID person) {
        return !sql.query(
                        "select person_id from person where kommune = ? and person_id = ?",
                        row -> row.id("person_id"),
                        kommune,
                        person)
                .isEmpty();
    }

    /** Adds a fact; one that is already there changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void merke(String kommune, UUID person, Fakt fakt) {
        merkePerson(kommune, person);
        switch (fakt) {
            case Fakt.Status it -> merkeStatus(kommune, person, it);
            case Fakt.Wechsel it -> merkeWechsel(kommune, person, it);
            case Fakt.Storno it -> merkeStorno(kommune, person, it);
            case Fakt.Haushalt it -> merkeHaushalt(kommune, person, it);
        }
    }

    /** What holds about these persons. A person without a fact is answered, too. */
    public Map<UUID, Personenstand> lies(String kommune, Collection<UUID> personen) {
        if (personen.isEmpty()) {
            return Map.of();
        }
        var fakten = new FaktenAbfrage(sql).lies(kommune, personen);
        return personen.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new Personenstand(id, fakten.getOrDefault(id, List.of()))));
    }

    private void merkeStatus(String kommune, UUID person, Fakt.Status fakt) {
        sql.update("""
                insert into status_fakt (kommune, person_id, version, seit, status, korrektur)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""", kommune, person, fakt.version(), fakt.seit(), fakt.status(), fakt.korrektur());
    }

    private void merkeWechsel(String kommune, UUID person, Fakt.Wechsel fakt) {
        sql.update(
                """
                insert into wechsel_fakt (kommune, person_id, art, version, wechsel_id, nach, wirksam_ab, ersetzt)
                values (?, ?, 'FESTGESTELLT', ?, ?, ?, ?, ?) on conflict do nothing""", kommune, person, fakt.version(), fakt.wechselId(), fakt.nach(), fakt.wirksamAb(), fakt.ersetzt());
    }

    private void merkeStorno(String kommune, UUID person, Fakt.Storno fakt) {
        sql.update("""
                insert into wechsel_fakt (kommune, person_id, art, version, wechsel_id)
                values (?, ?, 'STORNIERT', ?, ?) on conflict do nothing""", kommune, person, fakt.version(), fakt.wechselId());
    }

    private void merkeHaushalt(String kommune, UUID person, Fakt.Haushalt fakt) {
        List<Object[]> zeilen = new ArrayList<>();
        for (Fakt.Mitglied it : fakt.mitglieder()) {
            zeilen.add(new Object[] {
                kommune,
                person,
                fakt.version(),
                fakt.haushaltId(),
                zeilen.size(),
                it.personId(),
                it.rolle(),
                it.elternVon().toArray(UUID[]::new),
                it.von(),
                it.bis()
            });
        }
        sql.batch("""
                insert into haushalt_fakt
                  (kommune, person_id, version, haushalt_id, nummer, mitglied_id, rolle, eltern_von, von, bis)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", zeilen);
    }
}
