package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What goes up to the caller, and what must not. */
class ExceptionsTest {
    private static final String CANARY = "canary.bird@example.com";

    private final DataSource database = Databases.withSchema(Databases.memory());
    private final JdbcStore store = JdbcStore.over(database);
    private final Clientele shop = Clientele.on(store);

    @Test
    void tellNoPersonalDataOfADuplicate() {
        Customer canary = register(CANARY);
        StoredCustomer again = new StoredCustomer(canary, CustomerActivity.NONE);

        assertSilent(EmailTakenException.class, () -> register(CANARY));
        assertSilent(IdTakenException.class, () -> store.customers().add(canary));
        assertSilent(IdTakenException.class, () -> store.bulk().addAll(List.of(again, again)));
    }

    @Test
    void tellNoPersonalDataOfAValueThatDoesNotFit() throws SQLException {
        execute("alter table clientele_customer alter column email varchar(5)");

        Throwable refusal = assertSilent(StoreException.class, () -> register(CANARY));
        assertThat(refusal)
                .hasMessage(
                        "The database refused a statement (SQLState 22001, vendor code 22001). A value does not fit its"
                                + " column. Check with JdbcSchema.of(dataSource).check() that the schema is this library's.");
    }

    @Test
    void tellNoPersonalDataOfAConstraintThatIsNotOurs() throws SQLException {
        execute("alter table clientele_customer add constraint hosts_own check (email <> '" + CANARY + "')");

        Throwable refusal = assertSilent(StoreException.class, () -> register(CANARY));
        assertThat(refusal)
                .hasMessageStartingWith("The database refused a statement (SQLState 23513, vendor code 23513).");
    }

    @Test
    void keepThePlaceOfTheDriversException() throws SQLException {
        execute("alter table clientele_customer alter column email varchar(5)");

        Throwable cause =
                assertSilent(StoreException.class, () -> register(CANARY)).getCause();
        assertThat(cause)
                .isInstanceOf(SQLException.class)
                .hasMessage("org.h2.jdbc.JdbcSQLDataException, SQLState 22001, vendor code 22001");
        assertThat(cause.getStackTrace()).anyMatch(place -> place.getClassName().startsWith("org.h2."));
    }

    @Test
    void believeNoConstraintsNameInAValue() {
        for (Constraint constraint : Constraint.values()) {
            String email = "public.clientele_" + constraint.name().toLowerCase(Locale.ROOT) + "_unique@example.com";
            register(email);
            assertSilent(EmailTakenException.class, () -> register(email));
        }
        register("clientele_customer_pk@example.com");
        assertSilent(EmailTakenException.class, () -> register("clientele_customer_pk@example.com"));

        GroupDraft group = GroupDraft.of("\"PUBLIC.CLIENTELE_CUSTOMER_PK INDEX \"");
        shop.groups().create(group);
        assertThat(catchThrowable(() -> shop.groups().create(group))).isInstanceOf(GroupNameTakenException.class);
    }

    @Test
    void nameTheHolderOfAnAddress() {
        Customer canary = register(CANARY);
        Customer other = register("other@example.com");

        assertThat(catchThrowable(() -> register(CANARY)))
                .isInstanceOfSatisfying(
                        EmailTakenException.class, e -> assertThat(e.holder()).contains(canary.id()));
        assertThat(catchThrowable(
                        () -> shop.customers().edit(other, other.draft().withEmail(CANARY))))
                .isInstanceOfSatisfying(
                        EmailTakenException.class, e -> assertThat(e.holder()).contains(canary.id()));
    }

    private static Throwable assertSilent(Class<? extends Throwable> type, Runnable work) {
        Throwable thrown = catchThrowable(work::run);
        assertThat(thrown).isInstanceOf(type);
        List<String> told = new ArrayList<>();
        tell(thrown, told);
        assertThat(told).noneMatch(text -> text.contains("canary") || text.contains("63616e617279"));
        return thrown;
    }

    private static void tell(Throwable thrown, List<String> told) {
        told.add(thrown.toString());
        for (Throwable suppressed : thrown.getSuppressed()) {
            tell(suppressed, told);
        }
        if (thrown instanceof SQLException sql && sql.getNextException() != null) {
            tell(sql.getNextException(), told);
        }
        if (thrown.getCause() != null) {
            tell(thrown.getCause(), told);
        }
    }

    private Customer register(String email) {
        return shop.customers().register(CustomerDraft.of("Ada", "Lovelace", email));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is unknown must not become a key to the account. */
    @Test
    void refuseATokenThatIsForSomethingElse() throws SQLException {
        Customer canary = register(CANARY);
        String token = shop.accounts().requestReset(canary.id()).token().text();
        execute("update clientele_token set token_use = 'SOMETHING_ELSE'");

        Throwable refusal =
                assertSilent(StoreException.class, () -> shop.accounts().canReset(token));
        assertThat(refusal)
                .hasMessage("A token is stored for SOMETHING_ELSE, which this library does not know."
                        + " Use the library's version that wrote it.");
    }
}
