package dev.clientele.examples.cli;

import dev.clientele.customer.NamePolicy;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.settings.Settings;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the shop decided once for all of its customers. */
@Command(name = "settings", description = "Shows the shop's settings; options change them, all at once.")
final class SettingsCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(
            names = "--b2b",
            paramLabel = "on|off",
            converter = Converters.OfSwitch.class,
            description = "Whether customers can be companies; off hides what is known of companies, and keeps it.")
    private @Nullable Switch b2b;

    @Option(
            names = "--require",
            paramLabel = "FIELD,...|none",
            converter = RequiredFields.Converter.class,
            description = "Which fields a customer must fill in to create an account, and no others: title, birth-date,"
                    + " newsletter, partner-offers, billing-address, shipping-address; in B2B mode also company,"
                    + " company-number, activity-code, website.")
    private @Nullable RequiredFields required;

    @Option(
            names = "--names",
            paramLabel = "strict|lenient",
            converter = Converters.OfNames.class,
            description = "Which characters names may have: lenient takes digits and more signs.")
    private @Nullable NamePolicy names;

    @Option(
            names = "--password-length",
            paramLabel = "N",
            converter = Converters.OfPasswords.class,
            description = "The fewest characters of a new password.")
    private @Nullable PasswordPolicy passwords;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            converter = Converters.OfCurrency.class,
            description = "The currency of all amounts, such as EUR; the amounts stay as they are.")
    private @Nullable Currency currency;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The time zone, such as Europe/Amsterdam.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--language",
            paramLabel = "en|nl|fr|de",
            converter = LanguageConverter.class,
            description = "The language of messages.")
    private @Nullable Locale language;

    @Option(names = "--json", description = "Print a JSON object.")
    private boolean json;

    @Mixin
    private final ShopChoice options = new ShopChoice();

    SettingsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Wishes ofANewShop = new Wishes(Optional.ofNullable(zone), Optional.ofNullable(language));
        try (OpenShop shop = OpenShop.of(options, ofANewShop, shell)) {
            Change change = new Change(shop.settings());
            Settings now = shop.clientele().settings().change(change);
            Work.print(new SettingsSheet(options.shop(), change.before, now), json, shell);
            return ExitCode.FINE;
        }
    }

    /** Remembers what the settings were when they were changed, be it not for the first time. */
    private final class Change implements UnaryOperator<Settings> {
        private Settings before;

        Change(Settings read) {
            this.before = read;
        }

        @Override
        public Settings apply(Settings stored) {
            before = stored;
            return changed(stored);
        }
    }

    private Settings changed(Settings stored) {
        Settings next = changedEntry(stored);
        next = passwords == null ? next : next.withPasswords(passwords);
        next = currency == null ? next : next.withCurrency(currency);
        next = zone == null ? next : next.withZone(zone);
        return language == null ? next : next.withLanguage(language);
    }

    private Settings changedEntry(Settings stored) {
        Settings next = names == null ? stored : stored.withNames(names);
        next = required == null ? next : next.withRequired(required.fields());
        if (b2b == null) {
            return next;
        }
        return b2b.isOn() ? next.withB2bMode() : next.withoutB2bMode();
    }
}
