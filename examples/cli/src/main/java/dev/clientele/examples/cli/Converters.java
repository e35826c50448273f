package dev.clientele.examples.cli;

import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.NamePolicy;
import dev.clientele.group.GroupId;
import dev.clientele.group.PriceDisplay;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Text;
import dev.clientele.note.NoteId;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitleId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what options and parameters hold, and says how to write it where it cannot be read. */
final class Converters {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

    private static final Pattern AGE = Pattern.compile("[0-9]{1,5}");

    private Converters() {}

    private static long id(String text, String what) {
        if (!ID.matcher(text).matches()) {
            throw new TypeConversionException("'" + text + "' is no id of a " + what + "; ids are numbers such as 7.");
        }
        return Long.parseLong(text);
    }

    /** Reads the id of a customer. */
    static final class OfCustomerId implements ITypeConverter<CustomerId> {
        @Override
        public CustomerId convert(String text) {
            return new CustomerId(id(text, "customer"));
        }
    }

    /** Reads the id of a group. */
    static final class OfGroupId implements ITypeConverter<GroupId> {
        @Override
        public GroupId convert(String text) {
            return new GroupId(id(text, "group"));
        }
    }

    /** Reads the id of a title. */
    static final class OfTitleId implements ITypeConverter<SocialTitleId> {
        @Override
        public SocialTitleId convert(String text) {
            return new SocialTitleId(id(text, "title"));
        }
    }

    /** Reads the id of a note. */
    static final class OfNoteId implements ITypeConverter<NoteId> {
        @Override
        public NoteId convert(String text) {
            return new NoteId(id(text, "note"));
        }
    }

    /** Reads {@code on} or {@code off}. */
    static final class OfSwitch implements ITypeConverter<Switch> {
        @Override
        public Switch convert(String text) {
            return Choice.of(Switch.class, text);
        }
    }

    /** Reads what a permission is for. */
    static final class OfPurpose implements ITypeConverter<Purpose> {
        @Override
        public Purpose convert(String text) {
            return Choice.of(Purpose.class, text);
        }
    }

    /** Reads the name of a member of the staff. */
    static final class OfStaff implements ITypeConverter<Actor> {
        @Override
        public Actor convert(String text) {
            if (Text.isInvisible(text)) {
                throw new TypeConversionException("a member of the staff has a name; without one leave it out.");
            }
            try {
                return Actor.staff(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads an internet address; no name is looked up. */
    static final class OfIpAddress implements ITypeConverter<IpAddress> {
        @Override
        public IpAddress convert(String text) {
            if (IpAddress.fault(text).isPresent()) {
                throw new TypeConversionException(
                        "'" + text + "' is no IP address; write one like 192.0.2.1 or 2001:db8::1.");
            }
            return new IpAddress(text);
        }
    }

    /** Reads a number of days, of which a year is the most. */
    static final class OfDays implements ITypeConverter<Integer> {
        static final int MOST = 366;

        @Override
        public Integer convert(String text) {
            if (!DAYS.matcher(text).matches() || Integer.parseInt(text) > MOST) {
                throw new TypeConversionException(
                        "'" + text + "' is no number of days from 0 to " + MOST + ", such as 7; 0 is today alone.");
            }
            return Integer.valueOf(text);
        }
    }

    /** Reads an age in days, of which a hundred years are the most. */
    static final class OfAge implements ITypeConverter<Integer> {
        static final int MOST = 36_500;

        @Override
        public Integer convert(String text) {
            if (!AGE.matcher(text).matches() || Integer.parseInt(text) > MOST) {
                throw new TypeConversionException(
                        "'" + text + "' is no age in days from 0 to " + MOST + ", such as 90.");
            }
            return Integer.valueOf(text);
        }
    }

    /** Reads how strict names are checked. */
    static final class OfNames implements ITypeConverter<NamePolicy> {
        @Override
        public NamePolicy convert(String text) {
            return Choice.of(NamePolicy.class, text);
        }
    }

    /** Reads whether prices are shown with taxes. */
    static final class OfPrices implements ITypeConverter<PriceDisplay> {
        @Override
        public PriceDisplay convert(String text) {
            return Choice.of(PriceDisplay.class, text);
        }
    }

    /** Reads for whom a title is. */
    static final class OfGender implements ITypeConverter<Gender> {
        @Override
        public Gender convert(String text) {
            return Choice.of(Gender.class, text);
        }
    }

    /** Reads the fewest characters of a password. */
    static final class OfPasswords implements ITypeConverter<PasswordPolicy> {
        @Override
        public PasswordPolicy convert(String text) {
            try {
                return new PasswordPolicy(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is no number of characters.");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads a currency. */
    static final class OfCurrency implements ITypeConverter<Currency> {
        @Override
        public Currency convert(String text) {
            try {
                return Currency.getInstance(text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no currency of ISO 4217; write one like EUR, USD or CHF.");
            }
        }
    }

    /** Reads a number of percent, with or without the sign; whether it lies between 0 and 100 is not asked here. */
    static final class OfPercent implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            try {
                return new BigDecimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is no percentage; write one like 10 or 12.5.");
            }
        }
    }
}
