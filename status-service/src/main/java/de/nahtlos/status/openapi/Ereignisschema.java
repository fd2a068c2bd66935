package de.nahtlos.status.openapi;

import de.nahtlos.status.akte.Stornogrund;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The form of a fact as clients write and read it, made from the types of facts of the law core: one flat object, of
 * which each type uses some fields.
 */
final class Ereignisschema {

    private Ereignisschema() {}

    static void ergaenze(Components components) {
        Schema eingabe = ereignis("Ein Ereignis. Welche Felder es neben typ und datum hat, sagt der typ.");
        components.addSchema("Ereigniseingabe", eingabe);

        Schema pruefung = ereignis("Ein Ereignis einer gedachten Person.")
                .addProperty("person", text())
                .addProperty("erfasstAm", tag())
                .addProperty("storniertAm", tag())
                .addProperty("stornogrund", codes(Stornogrund.values()))
                .addProperty("ersetzt", zahl());
        components.addSchema("Pruefereignis", pruefung.addRequired("person"));

        Schema erfasst = ereignis("Ein erfasstes Ereignis, auch ein storniertes.")
                .addProperty("ereignisId", id())
                .addProperty("erfasstAm", zeitpunkt())
                .addProperty("erfasstVon", text())
                .addProperty("storniertAm", zeitpunkt())
                .addProperty("stornogrund", codes(Stornogrund.values()))
                .addProperty("ersetztEreignis", id());
        components.addSchema("EreignisAnsicht", erfasst.addRequired("ereignisId"));
    }

    private static Schema ereignis(String beschreibung) {
        Schema schema = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(beschreibung)
                .addProperty("typ", OASFactory.createSchema().ref("#/components/schemas/Ereignistyp"))
                .addProperty("datum", tag())
                .required(List.of("typ", "datum"));
        Arrays.stream(Ereignis.class.getPermittedSubclasses())
                .flatMap(art -> Arrays.stream(art.getRecordComponents()))
                .filter(feld -> feld.getType() != Ereignistyp.class && !"datum".equals(feld.getName()))
                .forEach(feld -> ergaenze(schema, feld));
        return schema;
    }

    /** Types of facts may share the name of a field, each with its own codes. */
    private static void ergaenze(Schema schema, RecordComponent feld) {
        Schema form = form(feld.getType());
        Schema vorhanden = schema.getProperties().get(feld.getName());
        if (vorhanden != null && vorhanden.getEnumeration() != null) {
            form.getEnumeration().stream()
                    .filter(code -> !vorhanden.getEnumeration().contains(code))
                    .forEach(vorhanden::addEnumeration);
        } else {
            schema.addProperty(feld.getName(), form);
        }
    }

    private static Schema form(Class<?> art) {
        if (art.isEnum()) {
            return codes(art.getEnumConstants());
        }
        if (art == boolean.class || art == Boolean.class) {
            return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
        }
        if (art == List.class) {
            return OASFactory.createSchema().addType(SchemaType.ARRAY).items(text());
        }
        return art == LocalDate.class ? tag() : text();
    }

    private static Schema codes(Object... werte) {
        return text().enumeration(
                        Arrays.stream(werte).<Object>map(String::valueOf).toList());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema zahl() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }

    private static Schema tag() {
        return text().format("date");
    }

    private static Schema zeitpunkt() {
        return text().format("date-time");
    }

    private static Schema id() {
        return text().format("uuid");
    }
}
