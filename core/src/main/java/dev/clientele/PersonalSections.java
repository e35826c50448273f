package dev.clientele;

import dev.clientele.account.StoredToken;
import dev.clientele.account.TokenUse;
import dev.clientele.b2b.ApeCode;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.KvkNumber;
import dev.clientele.b2b.OtherCompanyNumber;
import dev.clientele.b2b.SbiCode;
import dev.clientele.b2b.Siren;
import dev.clientele.b2b.Siret;
import dev.clientele.b2b.VatNumber;
import dev.clientele.b2b.Website;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Address;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.group.Group;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.note.Note;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.DataValue;
import dev.clientele.privacy.PrivacyLogEntry;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.TitleName;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitOrigin;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The records of a customer's personal data, as {@code docs/privacy.md} describes them. Members of the staff are other persons: of
 * them only that they are staff is told.
 */
final class PersonalSections {
    /** As {@link ConsentEvidence#confirmedByMail} writes it; a long one may be cut off. */
    private static final Pattern STAFF_WHO_ASKED =
            Pattern.compile("^(confirmed by mail; asked for at \\S+ by staff) \"(?:[^\"]|\"\")*(?:\"|$)");

    private PersonalSections() {}

    static DataRecord account(Customer customer, Optional<Instant> passwordSince) {
        return DataRecord.EMPTY
                .with("id", customer.id().value())
                .with("kind", customer.isGuest() ? "guest" : "customer")
                .with("enabled", customer.isEnabled())
                .with("registered", customer.registered())
                .with("updated", customer.updated())
                .with("passwordSince", passwordSince.map(DataValue::of));
    }

    static DataRecord person(Customer customer, Optional<SocialTitle> title) {
        return DataRecord.EMPTY
                .with(
                        "title",
                        title.map(SocialTitle::name).map(TitleName::value).map(DataValue::of))
                .with(
                        "titleGender",
                        title.map(SocialTitle::gender)
                                .map(PersonalSections::code)
                                .map(DataValue::of))
                .with("firstName", customer.name().first())
                .with("lastName", customer.name().last())
                .with("email", customer.email().value())
                .with("birthDate", customer.birthDate().map(birth -> DataValue.of(birth.date())));
    }

    static DataRecord activity(CustomerActivity activity, Currency currency) {
        return DataRecord.EMPTY
                .with("sales", activity.sales().amount())
                .with("currency", currency.getCurrencyCode())
                .with("lastVisit", activity.lastVisit().map(DataValue::of))
                .with("lastIp", ip(activity.lastIp()));
    }

    static DataRecord group(Group group, Customer member) {
        return DataRecord.EMPTY
                .with("id", group.id().value())
                .with("name", group.name().value())
                .with("isDefault", group.id().equals(member.membership().defaultGroup()));
    }

    static DataRecord company(B2bProfile company) {
        Optional<OtherCompanyNumber> other = company.number(OtherCompanyNumber.class);
        return DataRecord.EMPTY
                .with("company", company.company())
                .with("website", company.website().map(Website::value).map(DataValue::of))
                .with("siret", company.number(Siret.class).map(Siret::value).map(DataValue::of))
                .with("siren", company.number(Siren.class).map(Siren::value).map(DataValue::of))
                .with(
                        "kvkNumber",
                        company.number(KvkNumber.class).map(KvkNumber::value).map(DataValue::of))
                .with(
                        "vatNumber",
                        company.number(VatNumber.class).map(VatNumber::value).map(DataValue::of))
                .with(
                        "otherNumberCountry",
                        other.map(OtherCompanyNumber::country).map(DataValue::of))
                .with("otherNumberScheme", other.map(OtherCompanyNumber::scheme).map(DataValue::of))
                .with("otherNumber", other.map(OtherCompanyNumber::value).map(DataValue::of))
                .with(
                        "apeCode",
                        company.activityCode(ApeCode.class).map(ApeCode::value).map(DataValue::of))
                .with(
                        "sbiCode",
                        company.activityCode(SbiCode.class).map(SbiCode::value).map(DataValue::of))
                .with(
                        "allowedOutstanding",
                        company.creditTerms().allowedOutstanding().amount())
                .with("maxPaymentDays", company.creditTerms().maxPaymentDays())
                .with("risk", code(company.risk()));
    }

    static DataRecord address(Address address) {
        return DataRecord.EMPTY
                .with("alias", address.alias())
                .with("firstName", address.name().first())
                .with("lastName", address.name().last())
                .with("company", address.company())
                .with("line1", address.line1())
                .with("line2", address.line2())
                .with("postcode", address.postcode())
                .with("city", address.city())
                .with("state", address.state())
                .with("country", address.country().code())
                .with("phone", address.phone())
                .with("mobile", address.mobile())
                .with("vatNumber", address.vatNumber())
                .with("other", address.other())
                .with("forBilling", address.isForBilling())
                .with("forShipping", address.isForShipping());
    }

    static DataRecord permission(Purpose purpose, Consent consent) {
        Optional<Consent.Granted> granted =
                consent instanceof Consent.Granted given ? Optional.of(given) : Optional.empty();
        Optional<Consent.Withdrawn> withdrawn =
                consent instanceof Consent.Withdrawn taken ? Optional.of(taken) : Optional.empty();
        Optional<ConsentEvidence> evidence = granted.map(Consent.Granted::evidence);
        return DataRecord.EMPTY
                .with("purpose", code(purpose))
                .with("state", granted.isPresent() ? "granted" : withdrawn.isPresent() ? "withdrawn" : "neverAsked")
                .with(
                        "by",
                        evidence.map(ConsentEvidence::givenBy)
                                .or(() -> withdrawn.map(Consent.Withdrawn::by))
                                .map(PersonalSections::kind))
                .with(
                        "at",
                        evidence.map(ConsentEvidence::at)
                                .or(() -> withdrawn.map(Consent.Withdrawn::at))
                                .map(DataValue::of))
                .with("how", evidence.map(PersonalSections::how))
                .with("wording", evidence.flatMap(ConsentEvidence::wording).map(DataValue::of))
                .with("ip", ip(evidence.flatMap(ConsentEvidence::ip)));
    }

    static DataRecord change(ConsentChange change) {
        return permission(change.purpose(), change.state())
                .with("recordedBy", kind(change.recordedBy()))
                .with("recordedAt", change.recordedAt());
    }

    static DataRecord link(StoredToken token) {
        Optional<TokenUse.ConfirmingConsent> confirming =
                token.use() instanceof TokenUse.ConfirmingConsent asked ? Optional.of(asked) : Optional.empty();
        Optional<ConsentEvidence> asked = confirming.map(TokenUse.ConfirmingConsent::asked);
        return DataRecord.EMPTY
                .with("use", confirming.isPresent() ? "confirmPermission" : "choosePassword")
                .with("expires", token.expires())
                .with(
                        "mailed",
                        confirming.map(TokenUse.ConfirmingConsent::requested).map(DataValue::of))
                .with("purpose", confirming.map(use -> DataValue.of(code(use.purpose()))))
                .with("askedBy", asked.map(ConsentEvidence::givenBy).map(PersonalSections::kind))
                .with("askedAt", asked.map(ConsentEvidence::at).map(DataValue::of))
                .with("askedHow", asked.map(PersonalSections::how))
                .with("askedWording", asked.flatMap(ConsentEvidence::wording).map(DataValue::of))
                .with("askedIp", ip(asked.flatMap(ConsentEvidence::ip)));
    }

    static DataRecord note(Note note) {
        return DataRecord.EMPTY
                .with("written", note.written())
                .with("edited", note.edited().map(DataValue::of))
                .with("text", note.text());
    }

    static DataRecord visit(Visit visit) {
        return DataRecord.EMPTY
                .with("start", visit.start())
                .with("lastPage", visit.lastPage())
                .with("pages", visit.pages())
                .with("ip", visit.ip().text())
                .with("origin", visit.origin().map(VisitOrigin::text).map(DataValue::of));
    }

    static DataRecord logged(PrivacyLogEntry entry) {
        return DataRecord.EMPTY
                .with("action", code(entry.action()))
                .with("by", code(entry.by()))
                .with("at", entry.at());
    }

    static DataRecord order(Order order) {
        return DataRecord.EMPTY
                .with("number", order.reference().value())
                .with("placed", order.placed())
                .with("total", order.total().amount())
                .with("paymentMethod", order.paymentMethod())
                .with("status", order.status())
                .with("valid", order.isValid())
                .with("lines", lines(order.lines()));
    }

    static DataRecord product(BoughtProduct product) {
        return DataRecord.EMPTY
                .with("product", product.reference().value())
                .with("name", product.name())
                .with("times", product.times());
    }

    static DataRecord cart(Cart cart) {
        return DataRecord.EMPTY
                .with("number", cart.reference().value())
                .with("started", cart.started())
                .with("total", cart.total().amount())
                .with("beingFilled", cart.isBeingFilled())
                .with("order", cart.order().map(HostReference::value).map(DataValue::of))
                .with("lines", lines(cart.lines()));
    }

    private static DataValue lines(List<LineItem> lines) {
        return DataValue.of(lines.stream()
                .map(line -> DataRecord.EMPTY
                        .with("product", line.product().value())
                        .with("name", line.name())
                        .with("quantity", line.quantity())
                        .with("total", line.total().amount()))
                .toList());
    }

    static DataRecord voucher(Voucher voucher) {
        return DataRecord.EMPTY
                .with("code", voucher.reference().value())
                .with("kind", code(voucher.kind()))
                .with("description", voucher.description())
                .with("validUntil", voucher.validUntil().map(DataValue::of));
    }

    static DataRecord message(CustomerMessage message) {
        return DataRecord.EMPTY
                .with("number", message.reference().value())
                .with("sent", message.sent())
                .with("status", message.status())
                .with("text", message.text());
    }

    private static Optional<DataValue> ip(Optional<IpAddress> ip) {
        return ip.map(IpAddress::text).map(DataValue::of);
    }

    /** The sentence that {@link ConsentEvidence#confirmedByMail} writes names who asked, which may be a member of the staff. */
    private static DataValue how(ConsentEvidence evidence) {
        return DataValue.of(STAFF_WHO_ASKED.matcher(evidence.how()).replaceFirst("$1"));
    }

    private static DataValue kind(Actor actor) {
        return DataValue.of(code(actor.kind()));
    }

    /** As names in programs are written: partnerOffers. */
    private static String code(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return code.toString();
    }
}
