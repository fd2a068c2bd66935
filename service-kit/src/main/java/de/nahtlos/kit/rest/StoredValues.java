package de.nahtlos.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Refuses what JSON can say but no database can keep, at the field where it stands: texts with a null character or half a
 * surrogate pair, dates out of any human time.
 */
public final class StoredValues {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private StoredValues() {}

    static SimpleModule module() {
        return new SimpleModule("stored-values")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Date());
    }

    /** Whether a database can keep it. */
    static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    /** Whether it is a day that a client can mean: from 1900 to 2199. */
    public static boolean isDate(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null || isText(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, "", "no text");
        }
    }

    private static final class Date extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Date() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return date == null || isDate(date)
                    ? date
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, date.toString(), "no date");
        }
    }
}
