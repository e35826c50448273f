package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.group.GroupDraft;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNamesTest {
    private static final TableNames CRM =
            TableNames.standard().withPrefix("crm_").inSchema("shop");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_a",
                "1a",
                "A",
                "a-b",
                "a b",
                "a.b",
                "a;drop table b",
                "a'",
                "a\"",
                "a`",
                "a\n",
                "é",
                "a$",
                "a\\",
                "aaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesAPrefixThatIsNoPlainWord(String prefix) {
        assertThatThrownBy(() -> TableNames.standard().withPrefix(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no prefix for the tables: " + prefix + ". Choose a letter of a-z and up to 19 more"
                        + " of a-z, 0-9 and _, so that it means the same on every database.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_a", "A", "a.b", "a;b", "a'", "a\"", "a`", "a -- ", "a\n"})
    void refusesASchemaThatIsNoPlainWord(String schema) {
        assertThatThrownBy(() -> TableNames.standard().inSchema(schema)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableNames.standard().inSchema("a".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areValues() {
        assertThat(CRM).isEqualTo(TableNames.standard().inSchema("shop").withPrefix("crm_"));
        assertThat(CRM).hasSameHashCodeAs(TableNames.standard().inSchema("shop").withPrefix("crm_"));
        assertThat(CRM).isNotEqualTo(TableNames.standard()).hasToString("crm_… in shop");
        assertThat(CRM.prefix()).isEqualTo("crm_");
        assertThat(CRM.schema()).contains("shop");
        assertThat(TableNames.standard().schema()).isEmpty();
    }

    @Test
    void standInStatementsWithTheirSchemaWhereThatCanBe() {
        assertThat(CRM.in("select nextval('clientele_customer_seq')"))
                .isEqualTo("select nextval('shop.crm_customer_seq')");
        assertThat(CRM.in("create index clientele_customer_by_sales on clientele_customer (id)"))
                .isEqualTo("create index crm_customer_by_sales on shop.crm_customer (id)");
        assertThat(CRM.in("constraint clientele_customer_pk primary key (id)"))
                .isEqualTo("constraint crm_customer_pk primary key (id)");
        String standard = "select id from clientele_customer";
        assertThat(TableNames.standard().in(standard)).isSameAs(standard);
    }

    @Test
    void areFoundAgainInWhatADatabaseSays() {
        assertThat(CRM.constraint("CRM_CUSTOMER_EMAIL_UNIQUE")).contains(Constraint.CUSTOMER_EMAIL);
        assertThat(CRM.constraint("clientele_customer_pk")).contains(Constraint.CUSTOMER_ID);
        assertThat(CRM.constraint("crm_other")).isEmpty();
        assertThat(CRM.constraint("customer_email_unique")).isEmpty();
    }

    @Test
    @OnMariaDb
    void needNoDatabaseToBeChosen() {
        MariaDbServer server = MariaDbServer.shared();
        String place =
                EmptyDatabase.texts(server.newDatabase(), "select database()").get(0);
        DataSource database = server.withoutDatabase();
        TableNames names = TableNames.standard().inSchema(place);
        JdbcSchema.of(database).withTables(names).apply();

        Clientele shop = Clientele.on(JdbcStore.over(database).withTables(names));
        CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        shop.customers().register(ada);
        assertThatThrownBy(() -> shop.customers().register(ada)).isInstanceOf(EmailTakenException.class);
        shop.groups().create(GroupDraft.of("VIP"));
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void keepTwoSetsOfTablesApart(EmptyDatabase kind) {
        DataSource database = kind.withSchema();
        String place = kind.newSchema(database);
        TableNames names = CRM.inSchema(place);
        Clientele beside = Clientele.on(JdbcStore.over(database));
        JdbcSchema schema = JdbcSchema.of(database).withTables(names);

        assertThat(schema.check().state()).isEqualTo(SchemaCheck.State.MISSING);
        assertThat(schema.apply()).containsExactly("V1__customers.sql");
        assertThat(schema.check()).isEqualTo(new SchemaCheck(1, 1, List.of(), List.of()));
        assertThat(schema.print().replace(place + ".", "shop."))
                .contains("create table if not exists shop.crm_customer (")
                .doesNotContain("clientele_");

        JdbcStore store = JdbcStore.over(database).withTables(names).forShop(7);
        assertThat(store).hasToString("JdbcStore[shop=7]");
        assertThat(store.schema().orElseThrow().isBehind()).isFalse();
        store.bulk().raiseIdsPast(new CustomerId(1_000_000));
        Clientele shop = Clientele.on(store);
        CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        assertThat(shop.customers().register(ada).id().value()).isGreaterThan(1_000_000);
        assertThatThrownBy(() -> shop.customers().register(ada)).isInstanceOf(EmailTakenException.class);
        assertThat(EmptyDatabase.texts(database, "select shop_id from " + place + ".crm_customer"))
                .containsExactly("7");
        assertThat(EmptyDatabase.texts(database, "select id from clientele_customer"))
                .isEmpty();
        beside.customers().register(ada);
    }
}
