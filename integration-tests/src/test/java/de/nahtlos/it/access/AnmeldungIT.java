package de.nahtlos.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtlos.it.RunningStack;
import de.nahtlos.it.api.Answer;
import de.nahtlos.it.api.Api;
import de.nahtlos.it.stack.Service;
import de.nahtlos.kit.stack.BadTokens;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** every service refuses a token that is not in order, and a role that is not meant. */
class AnmeldungIT {

    private static final Map<Service, String> PATH = Map.of(
            Service.STATUS, "/personen/" + UUID.randomUUID(),
            Service.CASE, "/faelle/" + UUID.randomUUID(),
            Service.HOUSING, "/unterkuenfte/" + UUID.randomUUID());
    private static final Map<Service, String> USER = Map.of(
            Service.STATUS, "abh.koblenz",
            Service.CASE, "lotse.koblenz",
            Service.HOUSING, "unterkunft.koblenz");

    @ParameterizedTest
    @EnumSource
    void aGoodTokenOfTheRightRoleFindsThatThereIsNothing(Service service) {
        assertThat(mit(service, () -> RunningStack.tokens().ofUser(USER.get(service)))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenOfAnotherRealmIs401(Service service) {
        assert401(mit(service, () -> BadTokens.ofOtherRealm("abh.koblenz")));
    }

    @ParameterizedTest
    @EnumSource
    void aTokenForAnotherAudienceIs401(Service service) {
        assert401(mit(service, () -> BadTokens.withoutAudience(USER.get(service))));
    }

    @ParameterizedTest
    @EnumSource
    void aTokenWithAChangedKommuneIs401(Service service) {
        assert401(mit(service, () -> BadTokens.tampered(USER.get(service), "kommune", "07312")));
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredTokenIs401(Service service) {
        assert401(mit(service, () -> BadTokens.expired(USER.get(service))));
    }

    @ParameterizedTest
    @EnumSource
    void somethingThatIsNoTokenIs401(Service service) {
        assert401(mit(service, () -> "kein-token"));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleThatIsNotMeantIs403(Service service) {
        assertThat(mit(service, () -> RunningStack.tokens().ofUser("betrieb")).status())
                .isEqualTo(403);
    }

    private static Answer mit(Service service, Supplier<String> token) {
        var api = new Api(RunningStack.get().settings()::url, user -> token.get(), "somebody", (call, answer) -> {});
        return api.get(service, PATH.get(service));
    }

    private static void assert401(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.text("type")).isEqualTo("/probleme/nicht-angemeldet");
    }
}
