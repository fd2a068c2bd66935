package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.fall.FallGeoeffnet;
import de.nahtlos.fall.fall.FallGeschlossen;
import de.nahtlos.fall.fall.MitgliedAusgeschieden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Uebergaenge belong to the open Fall of their person; without one they are the Leitung's. */
@ApplicationScoped
class Fallzuordnung {

    private final UebergangRepository uebergaenge;
    private final Uebergangspflege pflege;

    Fallzuordnung(UebergangRepository uebergaenge, Uebergangspflege pflege) {
        this.uebergaenge = uebergaenge;
        this.pflege = pflege;
    }

    /** A Fall adopts what waits for its persons; what an earlier Fall has completed stays there. */
    void adoptiere(@Observes FallGeoeffnet ereignis) {
        uebergaenge.zuPersonen(ereignis.fall().personen()).stream()
                .filter(uebergang -> uebergang.status() == UebergangStatus.OFFEN
                        || uebergang.fallId().isEmpty())
                .forEach(
                        uebergang -> pflege.gehoertZu(uebergang, ereignis.fall().id()));
    }

    /** What is still open when a Fall is closed goes back to the worklist of the Leitung. */
    void gibFrei(@Observes FallGeschlossen ereignis) {
        uebergaenge.zuFall(ereignis.fall().id()).stream()
                .filter(uebergang -> uebergang.status() == UebergangStatus.OFFEN)
                .forEach(uebergang -> pflege.gehoertZu(uebergang, null));
    }

    /** The same of a member that leaves. */
    void gibFrei(@Observes MitgliedAusgeschieden ereignis) {
        uebergaenge.zuPerson(ereignis.person()).stream()
                .filter(uebergang -> uebergang.status() == UebergangStatus.OFFEN)
                .filter(uebergang ->
                        uebergang.fallId().filter(ereignis.fall().id()::equals).isPresent())
                .forEach(uebergang -> pflege.gehoertZu(uebergang, null));
    }
}
