package de.nahtlos.status.recht.ereignis;

import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Titelgrundlage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A fact about one person with the day on which it is legally effective. Content only: who recorded it and when stands
 * beside it. Optional components are null where the fact does not say.
 */
public sealed interface Ereignis {

    /** The type that clients send. */
    Ereignistyp typ();

    /** The day of legal effect; for a Bescheid the day of Zustellung, not the date on the paper. */
    LocalDate datum();

    /** A fact that says no more than that it happened. */
    record SchlichtesEreignis(Ereignistyp typ, LocalDate datum) implements Ereignis {
        public SchlichtesEreignis {
            Objects.requireNonNull(datum, "datum");
            if (typ.hatFelder()) {
                throw new IllegalArgumentException(typ + " hat eigene Felder");
            }
        }
    }

    /**
     * Entry into the country.
     *
     * @param grundlage the visum or Aufnahmezusage with its paragraph (§ 6 Abs. 3, § 23 Abs. 4 AufenthG)
     */
    record Einreise(LocalDate datum, String grundlage) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.EINREISE;
        }

        /** The title that a national visum or an Aufnahmezusage stands for from the first day on. */
        public Optional<Titelgrundlage> titel() {
            boolean zusage = grundlage != null && (grundlage.contains("Visum") || grundlage.contains("Aufnahmezusage"));
            return zusage ? Titelgrundlage.letzteIn(grundlage).filter(t -> !t.ist("6", "1")) : Optional.empty();
        }
    }

    /**
     * Decision of the BAMF, notified (§ 31 AsylG).
     *
     * @param ableitung paragraph of family asylum, e.g. {@code § 26 Abs. 5}
     * @param zustellung how it was notified
     */
    record BamfBescheid(
            LocalDate datum,
            Bescheidergebnis ergebnis,
            String ableitung,
            boolean mitAbschiebungsandrohung,
            boolean mitAbschiebungsanordnung,
            Zustellungsart zustellung,
            String aktenzeichen)
            implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.BAMF_BESCHEID;
        }
    }

    /** Judgment in the main proceedings; the status follows the BAMF's decision afterwards, not the judgment. */
    record Urteil(LocalDate datum, Urteilsergebnis ergebnis) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.URTEIL;
        }
    }

    /** Decision on the Eilantrag (§ 80 Abs. 5 VwGO, § 36 Abs. 3 AsylG). */
    record Eilbeschluss(LocalDate datum, Eilergebnis ergebnis) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.EILBESCHLUSS;
        }
    }

    /**
     * The Widerruf or the Rücknahme of the recognition is notified (§ 73b AsylG).
     *
     * @param ohneAufschiebendeWirkung a case of § 75 Abs. 2 AsylG: it is effective although a Klage is possible
     */
    record WiderrufZugestellt(LocalDate datum, boolean ohneAufschiebendeWirkung) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.WIDERRUF_ZUGESTELLT;
        }
    }

    /**
     * Aufenthaltserlaubnis issued (§ 7 AufenthG).
     *
     * @param gueltigBis last day; null = longer than six months
     * @param wegenKrieg § 23 Abs. 1 because of war in the home country (§ 1 Abs. 1 Nr. 3 Buchst. a AsylbLG)
     */
    record AeErteilt(LocalDate datum, Titelgrundlage paragraf, LocalDate gueltigBis, boolean wegenKrieg)
            implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.AE_ERTEILT;
        }
    }

    /**
     * The extension of the title is refused.
     *
     * @param vollziehbar enforceable; the rule by § 84 Abs. 1 S. 1 Nr. 1 AufenthG
     */
    record AeVerlaengerungAbgelehnt(LocalDate datum, boolean vollziehbar) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.AE_VERLAENGERUNG_ABGELEHNT;
        }
    }

    /**
     * Permanent title issued (§ 9, § 26 Abs. 3, 4 AufenthG).
     *
     * @param rechtmaessigSeit begin of the lawful stay (§ 4 Abs. 3 StAG asks for it)
     */
    record Niederlassungserlaubnis(LocalDate datum, Titelgrundlage paragraf, LocalDate rechtmaessigSeit)
            implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.NIEDERLASSUNGSERLAUBNIS;
        }
    }

    /** Duldung issued (§§ 60a to 60d AufenthG). */
    record DuldungErteilt(LocalDate datum, Duldungsart art) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.DULDUNG_ERTEILT;
        }
    }

    /** The document about an effect by law (§ 81 Abs. 5 AufenthG); never a title itself. */
    record Fiktionsbescheinigung(LocalDate datum, Titelgrundlage paragraf) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.FIKTIONSBESCHEINIGUNG;
        }

        /** Whether it was issued on an application for temporary protection. */
        public boolean nach24() {
            return paragraf.ist("24");
        }
    }

    /** Transfer to another state (§ 34a AsylG). */
    record Ueberstellung(LocalDate datum, String staat) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.UEBERSTELLUNG;
        }
    }

    /** Moved to another Kommune (AGS). */
    record Fortgezogen(LocalDate datum, String nachKommune) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.FORTGEZOGEN;
        }
    }

    /** The Jugendamt found another age (§ 42f SGB VIII). Help that was given is not rebooked. */
    record Altersfeststellung(LocalDate datum, LocalDate neuesGeburtsdatum) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.ALTERSFESTSTELLUNG;
        }
    }

    /** The birth date is another one from this day on (§ 33a SGB I); a dated fact, never an edit. */
    record GeburtsdatumBerichtigt(LocalDate datum, LocalDate neuesGeburtsdatum) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.GEBURTSDATUM_BERICHTIGT;
        }
    }

    /**
     * The ability to work is another one from this day on (§ 8 SGB II, § 41 Abs. 3 SGB XII).
     *
     * @param dauerhaftVollErwerbsgemindert null = as before
     */
    record Erwerbsfaehigkeit(LocalDate datum, boolean erwerbsfaehig, Boolean dauerhaftVollErwerbsgemindert)
            implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.ERWERBSFAEHIGKEIT;
        }
    }

    /**
     * Application for SGB II (§ 37 SGB II) or SGB XII (§ 44 SGB XII); the day it reaches any Gemeinde counts (§ 16 Abs.
     * 2 S. 2 SGB I).
     *
     * @param antragsteller who applied, in words
     * @param fuer for whom; empty = the whole Bedarfsgemeinschaft (§ 38 SGB II)
     */
    record Leistungsantrag(
            Ereignistyp typ,
            LocalDate datum,
            Eingangsstelle eingangBei,
            String antragsteller,
            Antragsform form,
            List<PersonId> fuer)
            implements Ereignis {
        private static final Set<Ereignistyp> TYPEN = Set.of(Ereignistyp.SGB_II_ANTRAG, Ereignistyp.SGB_XII_ANTRAG);

        public Leistungsantrag {
            if (!TYPEN.contains(typ)) {
                throw new IllegalArgumentException(typ + " ist kein Leistungsantrag");
            }
            fuer = List.copyOf(fuer);
        }
    }

    /**
     * Training or studies begin (§ 7 Abs. 5, 6 SGB II).
     *
     * @param eigeneWohnung lives outside the parents' home; null = not known
     */
    record AusbildungBeginn(LocalDate datum, Ausbildungsart art, Boolean eigeneWohnung) implements Ereignis {
        @Override
        public Ereignistyp typ() {
            return Ereignistyp.AUSBILDUNG_BEGINN;
        }
    }
}
