package de.nahtlos.it.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.it.api.Json;
import de.nahtlos.it.stack.Service;
import java.time.LocalDate;
import java.util.List;

/** The Lotse hands the father over to the Jobcenter: application, confirmation, packet, acceptance. */
final class Uebergabe {

    private final Buehne buehne;
    private final Familie familie;

    Uebergabe(Buehne buehne, Familie familie) {
        this.buehne = buehne;
        this.familie = familie;
    }

    List<Schritt> schritte() {
        return List.of(
                new Schritt(
                        "The Lotse takes the application for SGB II informally: no day is lost (§ 16 SGB I)",
                        this::antrag),
                new Schritt("A hand-over that is not complete says what is missing", this::unvollstaendig),
                new Schritt("The AsylbLG authority confirms the last month of its benefit", this::bestaetigung),
                new Schritt("The Lotse provides the Übergabe: the packet is frozen", this::bereitstellung),
                new Schritt("The Jobcenter consumes the event, fetches the packet and accepts", this::annahme));
    }

    private void antrag() {
        var antwort = buehne.gelungen(buehne.als("lotse.koblenz")
                .post(
                        Service.STATUS,
                        "/personen/" + familie.vater + "/ereignisse",
                        Json.object(
                                "typ", "SGB_II_ANTRAG",
                                "datum", "2025-10-14",
                                "eingangBei", "GEMEINDE",
                                "antragsteller", familie.vater,
                                "form", "MUENDLICH")));
        buehne.gleich("status of that day", "ANERKANNT", antwort.text("status"));
        var wechsel =
                buehne.still("lotse.koblenz").get(Service.STATUS, "/personen/" + familie.vater + "/rechtskreiswechsel");
        buehne.gleich(
                "benefit from",
                "2025-11-01",
                wechsel.entries().path(0).path("leistungAb").asText());
    }

    private void unvollstaendig() {
        var entwurf = buehne.als("lotse.koblenz").post(Service.CASE, "/uebergaben", anJobcenter());
        buehne.gleich("answer", 422, entwurf.status());
        buehne.gleich("missing", "LETZTER_LEISTUNGSMONAT", entwurf.text("fehlt.0"));
    }

    private JsonNode anJobcenter() {
        return Json.object(
                "an", Json.object("art", "LEISTUNGSTRAEGER", "id", "JC-" + Familie.KOMMUNE),
                "uebergaenge", Json.array(familie.uebergang),
                "ansprechpartner", "Integrationslotse, Telefon 0261 000-000");
    }

    private void bestaetigung() {
        buehne.esIst(LocalDate.of(2025, 10, 20));
        bestaetige(buehne, familie.wechsel, "2025-10");
    }

    static void bestaetige(Buehne buehne, String wechsel, String letzterLeistungsmonat) {
        buehne.gelungen(buehne.als("leistung.koblenz")
                .post(
                        Service.STATUS,
                        "/rechtskreiswechsel/" + wechsel + "/bestaetigung",
                        Json.object("letzterLeistungsmonat", letzterLeistungsmonat)));
    }

    private void bereitstellung() {
        var lotse = buehne.als("lotse.koblenz");
        var entwurf = buehne.gelungen(lotse.post(Service.CASE, "/uebergaben", anJobcenter()));
        familie.uebergabe = entwurf.id();
        buehne.gleich("status", "ENTWURF", entwurf.text("status"));
        var bereitgestellt = buehne.gelungen(lotse.post(
                Service.CASE, "/uebergaben/" + familie.uebergabe + "/bereitstellung", Json.object(), entwurf.etag()));
        buehne.gleich("status", "BEREITGESTELLT", bereitgestellt.text("status"));
    }

    private void annahme() {
        angenommen(buehne, familie.uebergabe);
        var paket = buehne.als("jobcenter.koblenz").get(Service.CASE, "/uebergaben/" + familie.uebergabe + "/paket");
        buehne.gelungen(paket);
        var fremd =
                buehne.als("jobcenter.kaiserslautern").get(Service.CASE, "/uebergaben/" + familie.uebergabe + "/paket");
        buehne.gleich("the Jobcenter of Kaiserslautern sees nothing: answer", 404, fremd.status());
    }

    /** Waits for the Jobcenter's answer. */
    static void angenommen(Buehne buehne, String uebergabe) {
        var lotse = buehne.still("lotse.koblenz");
        buehne.bald(
                "Übergabe " + uebergabe + " ANGENOMMEN",
                () -> lotse.get(Service.CASE, "/uebergaben/" + uebergabe),
                it -> "ANGENOMMEN".equals(it.text("status")));
    }
}
