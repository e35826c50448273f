package dev.clientele;

import static dev.clientele.query.CustomerSort.LAST_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.Page;
import dev.clientele.store.InMemoryStore;
import org.junit.jupiter.api.Test;

/** What a host meets first stays small. */
class DoorTest {
    @Test
    void hasAHandfulOfTypes() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.clientele").stream()
                                .filter(type -> type.getPackageName().equals("dev.clientele"))
                                .filter(type -> type.isTopLevelClass()
                                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Clientele",
                        "ClienteleOptions",
                        "Customers",
                        "CustomerAccounts",
                        "CustomerConsents",
                        "CustomerHistory",
                        "CustomerPrivacy",
                        "CustomerView",
                        "CustomerSales",
                        "CustomerNotes",
                        "CustomerVisits",
                        "DemoData",
                        "LaunchCheck",
                        "LaunchFinding",
                        "SelectedCustomers",
                        "SelectionReport",
                        "Groups",
                        "SocialTitles",
                        "ShopSettings");
    }

    @Test
    void letsAHostInThatWantsNamesAndAddressesOnly() {
        Clientele shop = Clientele.on(new InMemoryStore());
        Customer ada = shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
        Page<CustomerRow> page = shop.customers().list(CustomerQuery.all().sortedBy(LAST_NAME));

        assertThat(page.rows()).extracting(CustomerRow::id).containsExactly(ada.id());
    }
}
