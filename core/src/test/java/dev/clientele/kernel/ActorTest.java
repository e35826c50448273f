package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActorTest {
    private static final String REFUSED = "An actor's name has at most 200 characters and no U+0000.";

    @Provide
    Arbitrary<String> names() {
        return Texts.storable(200);
    }

    @Property(tries = 200)
    void isReadBackFromItsTextForm(@ForAll Actor.Kind kind, @ForAll("names") String name) {
        Actor actor = new Actor(kind, name);

        assertThat(Actor.parse(actor.text())).isEqualTo(actor);
    }

    @Example
    void hasATextFormThatStoresKeep() {
        assertThat(Actor.staff("eva").text()).isEqualTo("staff:eva");
        assertThat(Actor.customer().text()).isEqualTo("customer:");
        assertThat(Actor.system("import").text()).isEqualTo("system:import");
    }

    @Example
    void hasTheSameTextFormInTurkey() {
        String text = DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new Actor(Actor.Kind.SYSTEM, "I").text());

        assertThat(text).isEqualTo("system:I");
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> Actor.parse("system:I")))
                .isEqualTo(Actor.system("I"));
    }

    @Example
    void keepsColonsInTheName() {
        assertThat(Actor.parse("staff:ldap:eva")).isEqualTo(Actor.staff("ldap:eva"));
    }

    @Example
    void refusesATextWithoutAColon() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.parse("staff"))
                .withMessage("An actor's text form is kind:name, and there is no colon in this one.");
    }

    @Example
    void refusesAKindThatThereIsNotAndDoesNotRepeatIt() {
        for (String text : new String[] {"robot:marvin", "eva@example.com:x", ":x", "STAFF:eva"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Actor.parse(text))
                    .withMessage(
                            "An actor is staff, customer or system, and this text form begins with something else.");
        }
    }

    @Example
    void countsCodePointsOfTheName() {
        assertThat(Actor.staff("😀".repeat(200)).name()).hasSize(400);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.staff("a".repeat(201)))
                .withMessage(REFUSED);
    }

    @Example
    void refusesNamesThatNoStoreKeeps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.staff("e\0va"))
                .withMessage(REFUSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.staff("eva\uD83D"))
                .withMessage(REFUSED);
    }

    @Example
    void showsNoName() {
        assertThat(Actor.staff("eva")).hasToString("Actor[STAFF]");
    }
}
