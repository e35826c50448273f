package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.event.Event;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.ConflictException;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataSections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A transaction that the host suspends, in the middle of what we do, stays untouched; and what comes after a commit. */
abstract class HostSuspensionSuite extends HostFixture {
    private final AtomicReference<Optional<Runnable>> inside = new AtomicReference<>(Optional.empty());

    HostSuspensionSuite(DataSource empty) {
        super(empty);
    }

    /** Does once what the test wants to be done in the middle. */
    private void meanwhile() {
        inside.getAndSet(Optional.empty()).ifPresent(Runnable::run);
    }

    private final class Reviews implements HostPersonalData {
        @Override
        public void export(CustomerId customer, PersonalDataSections sections) {
            meanwhile();
        }

        @Override
        public void erase(CustomerId customer) {
            meanwhile();
        }
    }

    private Play interrupted() {
        return play(ClienteleOptions.defaults()
                .listeningInTransaction(event -> meanwhile())
                .personalData(new Reviews()));
    }

    private void inATransactionOfItsOwn(Play play, String first) {
        host.requiresNew(() -> {
            hostWrites("audit");
            return registered(play, first);
        });
    }

    @Test
    void keepsWhatIsCommittedInTheMiddleOfARollback() {
        Play play = interrupted();
        inside.set(Optional.of(() -> inATransactionOfItsOwn(play, "ida")));

        host.rolledBack(() -> {
            hostWrites("order");
            registered(play, "eve");
            registered(play, "zoe");
        });

        assertThat(isThere(play, "ida")).isTrue();
        assertThat(isThere(play, "eve") || isThere(play, "zoe")).isFalse();
        assertThat(hostRows()).containsExactly("audit");
    }

    @Test
    void keepsItsOwnAroundARollbackInTheMiddle() {
        Play play = interrupted();
        inside.set(Optional.of(() -> host.rolledBack(() -> {
            hostWrites("audit");
            registered(play, "ida");
        })));

        host.required(() -> {
            hostWrites("order");
            registered(play, "eve");
            return registered(play, "zoe");
        });

        assertThat(isThere(play, "ida")).isFalse();
        assertThat(isThere(play, "eve") && isThere(play, "zoe")).isTrue();
        assertThat(hostRows()).containsExactly("order");
    }

    /** What is thrown through the transaction in the middle concerns the one around it only as an exception. */
    @Test
    void takesBackTheOperationInWhichTheOneInTheMiddleFails() {
        Play play = interrupted();
        inside.set(Optional.of(() -> inATransactionOfItsOwn(play, "ada")));

        host.required(() -> {
            hostWrites("order");
            assertThatThrownBy(() -> registered(play, "eve")).hasMessageContaining("already");
            return registered(play, "zoe");
        });

        assertThat(isThere(play, "eve")).isFalse();
        assertThat(isThere(play, "zoe")).isTrue();
        assertThat(hostRows()).containsExactly("order");
    }

    @Test
    void isLeftAloneByWhatTheHostErasesElsewhere() {
        Play play = interrupted();
        inside.set(Optional.of(() -> inATransactionOfItsOwn(play, "ida")));

        host.rolledBack(() -> play.does("erase"));

        assertThat(isThere(play, "ida") && isThere(play, "ada")).isTrue();
    }

    @Test
    void isLeftAloneByAPortInTheCallersThread() {
        Play play = interrupted();
        inside.set(Optional.of(() -> inATransactionOfItsOwn(play, "ida")));

        host.rolledBack(() -> {
            registered(play, "eve");
            play.shop.privacy().export(play.ada.id(), PersonalDataJson.to(new StringBuilder()));
            registered(play, "zoe");
        });

        assertThat(isThere(play, "ida")).isTrue();
        assertThat(isThere(play, "eve") || isThere(play, "zoe")).isFalse();
    }

    @Test
    void tellsAfterTheCommitOfTheHostWhatWasNotTakenBack() {
        List<Event> told = new ArrayList<>();
        Play play = play(ClienteleOptions.defaults().listening(told::add));
        told.clear();
        List<CustomerId> kept = new ArrayList<>();

        host.rolledBack(() -> registered(play, "never"));
        host.required(() -> {
            kept.add(registered(play, "eve").id());
            assertThatThrownBy(() -> store.transactions().required(() -> {
                        registered(play, "bob");
                        return registered(play, "ada");
                    }))
                    .hasMessageContaining("already");
            kept.add(host.requiresNew(() -> registered(play, "ida")).id());
            assertThat(told).hasSize(1);
            kept.add(registered(play, "zoe").id());
            return true;
        });

        assertThat(told)
                .extracting(event -> ((Event.CustomerAdded) event).customer())
                .containsExactly(kept.get(1), kept.get(0), kept.get(2));
    }

    /** A conflict is for whoever can do it all again, also if it was one of the transaction in the middle. */
    @Test
    void givesItsOwnUpForAConflictInTheMiddle() {
        Play play = interrupted();
        List<String> attempts = new ArrayList<>();
        Runnable conflict = () -> {
            throw new ConflictException("conflict", new IllegalStateException());
        };

        host.required(() -> {
            attempts.add("attempt");
            inside.set(attempts.size() == 1 ? Optional.of(conflict) : Optional.empty());
            hostWrites("order");
            return registered(play, "eve");
        });

        assertThat(attempts).hasSize(2);
        assertThat(hostRows()).containsExactly("order");
    }

    /** Whatever the isolation: nothing that is new for one of them may keep the other waiting. */
    @Test
    void registersBesideSomebodyWhoRegisters() {
        Play play = play();
        host.required(() -> {
            registeredWithEverything(play, "eve");
            host.requiresNew(() -> registeredWithEverything(play, "ida"));
            return registeredWithEverything(play, "zoe");
        });
        assertThat(isThere(play, "eve") && isThere(play, "ida") && isThere(play, "zoe"))
                .isTrue();
    }

    private static Customer registeredWithEverything(Play play, String first) {
        ConsentEvidence evidence = ConsentEvidence.of(Actor.customer(), Instant.EPOCH, "form");
        return play.shop
                .accounts()
                .register(Play.full(first).withConsent(Purpose.NEWSLETTER, Consent.granted(evidence)), Play.PASSWORD);
    }

    @Test
    void refusesAnAddressThatWasBlockedSinceItBegan() {
        Play play = play();
        host.required(() -> {
            assertThat(isThere(play, "plain")).isTrue();
            host.requiresNew(() -> {
                play.shop.customers().removeAndBlock(play.shop.customers().planRemoval(play.plain.id()));
                return true;
            });
            assertThatThrownBy(() -> registered(play, "plain")).isInstanceOf(EmailBlockedException.class);
            return true;
        });
    }

    /** Also where the host asks the store itself, which sets no savepoint for a reading. */
    @Test
    void showsNothingOfItselfInTheMiddle() {
        play();
        JdbcStore store = host.store();
        EmailAddress eve = new EmailAddress("eve@example.com");
        store.transactions().required(() -> {
            Clientele.on(store).customers().register(Play.full("eve"));
            assertThat(host.requiresNew(() -> store.customers().findByEmail(eve)))
                    .isEmpty();
            assertThat(store.customers().findByEmail(eve)).isPresent();
            return true;
        });
    }
}
