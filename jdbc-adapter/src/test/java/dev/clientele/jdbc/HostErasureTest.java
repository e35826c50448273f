package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.StoreException;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataSections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host's own table, whose rows refer to ours, goes along with an erasure. */
class HostErasureTest {
    private final DataSource database = Databases.withSchema(Databases.memory());
    private final JdbcStore store = JdbcStore.over(database);
    private final Reviews reviews = new Reviews();
    private final Clientele shop =
            Clientele.on(store, ClienteleOptions.defaults().personalData(reviews));
    private final Customer ada = shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));

    private final class Reviews implements HostPersonalData {
        private boolean forgets;
        private boolean breaks;

        @Override
        public void export(CustomerId customer, PersonalDataSections sections) {
            sections.section("reviews");
            store.inTransaction(connection -> {
                try (PreparedStatement statement =
                        connection.prepareStatement("select text from review where customer_id = ?")) {
                    statement.setLong(1, customer.value());
                    try (ResultSet result = statement.executeQuery()) {
                        while (result.next()) {
                            sections.add(DataRecord.EMPTY.with("text", result.getString(1)));
                        }
                    }
                }
                return true;
            });
        }

        @Override
        public void erase(CustomerId customer) {
            if (forgets) {
                return;
            }
            store.inTransaction(connection -> {
                try (PreparedStatement statement =
                        connection.prepareStatement("delete from review where customer_id = ?")) {
                    statement.setLong(1, customer.value());
                    return statement.executeUpdate();
                }
            });
            if (breaks) {
                throw new IllegalStateException("the reviews are needed");
            }
        }
    }

    @BeforeEach
    void begin() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table review (
                        shop_id integer default 1 not null,
                        customer_id bigint not null,
                        text varchar(100) not null,
                        foreign key (shop_id, customer_id) references clientele_customer (shop_id, id))""");
            statement.execute(
                    "insert into review (customer_id, text) values (" + ada.id().value() + ", 'Fine engine')");
        }
    }

    private long reviewsLeft() {
        return store.inTransaction(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select count(*) from review")) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    @Test
    void erasesBothOrNothing() {
        reviews.breaks = true;
        assertThatThrownBy(() -> shop.privacy().erase(shop.privacy().planErasure(ada.id())))
                .hasMessage("the reviews are needed");
        assertThat(reviewsLeft()).isEqualTo(1);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);

        reviews.breaks = false;
        shop.privacy().erase(shop.privacy().planErasure(ada.id()));
        assertThat(reviewsLeft()).isZero();
        assertThat(shop.customers().find(ada.id())).isEmpty();
    }

    @Test
    void erasesNothingThatTheHostsTablesStillReferTo() {
        reviews.forgets = true;
        assertThatThrownBy(() -> shop.privacy().erase(shop.privacy().planErasure(ada.id())))
                .isInstanceOf(StoreException.class);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(shop.privacy().log(10)).isEmpty();
        assertThat(shop.customers().isBlocked(ada.email())).isFalse();
    }

    @Test
    void exportsTheHostsTable() {
        StringBuilder json = new StringBuilder();
        shop.privacy().export(ada.id(), PersonalDataJson.to(json));
        assertThat(json).contains("\"reviews\": [\n    {\"text\": \"Fine engine\"}\n  ]");
    }
}
