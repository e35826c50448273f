package dev.clientele;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.clientele.customer.CustomerRestorer;
import dev.clientele.group.GroupRestorer;
import dev.clientele.note.NoteRestorer;
import dev.clientele.title.SocialTitleRestorer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the design says of packages and what may be used in them. */
class ArchitectureTest {
    private static final String ROOT = "dev.clientele";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Each package with those it may know; the door knows all. */
    private static final Map<String, Set<String>> MAY_KNOW = mayKnow();

    private static Map<String, Set<String>> mayKnow() {
        List<List<String>> layers = List.of(
                List.of("kernel"),
                List.of("title", "group", "consent", "b2b", "password"),
                List.of("customer"),
                List.of("query", "settings", "visit", "note"),
                List.of("history"),
                List.of("privacy"),
                List.of("account"),
                List.of("event"),
                List.of("intake"),
                List.of("store"),
                List.of(""));
        Map<String, Set<String>> mayKnow = new TreeMap<>();
        List<String> below = new ArrayList<>();
        for (List<String> layer : layers) {
            layer.forEach(name -> mayKnow.put(packageOf(name), Set.copyOf(below)));
            layer.forEach(name -> below.add(packageOf(name)));
        }
        return mayKnow;
    }

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    static Stream<String> packages() {
        return MAY_KNOW.keySet().stream();
    }

    @Test
    void hasNoOtherPackages() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(MAY_KNOW.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void dependsOnLowerPackagesOnly(String name) {
        List<String> known = new ArrayList<>(MAY_KNOW.get(name));
        known.add(name);

        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(in(known).or(DescribedPredicate.not(in(MAY_KNOW.keySet()))))
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> in(Collection<String> packages) {
        return DescribedPredicate.describe(
                "in " + packages,
                type -> packages.contains(type.getBaseComponentType().getPackageName()));
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void restoresThroughOneDoor() {
        for (Class<?> restorer :
                List.of(CustomerRestorer.class, GroupRestorer.class, SocialTitleRestorer.class, NoteRestorer.class)) {
            classes()
                    .that()
                    .areAssignableTo(restorer)
                    .and()
                    .doNotHaveFullyQualifiedName(restorer.getName())
                    .should()
                    .resideInAPackage(ROOT + ".store")
                    .check(CORE);
        }
    }

    @Test
    void knowsOnlyTheLibrariesItDeclares() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.password4j..",
                        "javax.crypto..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "dev.clientele..")
                .check(CORE);
    }

    @Test
    void knowsNoDatabaseAndNoOldDates() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Date.class, java.util.Calendar.class, java.text.DateFormat.class)
                .check(CORE);
    }

    @Test
    void hidesItsValidationProvider() {
        assertThat(publicTypes()
                        .flatMap(ArchitectureTest::exposedTypes)
                        .map(JavaClass::getPackageName)
                        .distinct())
                .noneMatch(name -> name.startsWith("org.hibernate"))
                .contains("jakarta.validation", "java.lang");
    }

    private static Stream<JavaClass> publicTypes() {
        return CORE.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<JavaClass> exposedTypes(JavaClass type) {
        Stream<JavaClass> parents =
                Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
        Stream<JavaClass> ofFields =
                type.getFields().stream().filter(ArchitectureTest::isExposed).map(JavaField::getRawType);
        Stream<JavaClass> ofMethods =
                type.getCodeUnits().stream().filter(ArchitectureTest::isExposed).flatMap(ArchitectureTest::signature);
        return Stream.of(parents, ofFields, ofMethods).flatMap(types -> types).map(JavaClass::getBaseComponentType);
    }

    private static boolean isExposed(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        Stream<JavaClass> types =
                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
        return Stream.concat(types, unit.getExceptionTypes().stream());
    }

    @Test
    void keepsNoStaticState() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void writesToNoStandardStream() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    @Test
    void asksTheClockItWasGiven() {
        assertNobodyUses(
                method(Instant.class, "now"),
                method(LocalDate.class, "now"),
                method(LocalDate.class, "now", ZoneId.class),
                method(LocalDateTime.class, "now"),
                method(ZonedDateTime.class, "now"),
                method(System.class, "currentTimeMillis"),
                method(Clock.class, "systemDefaultZone"),
                method(ZoneId.class, "systemDefault"));
    }

    @Test
    void doesNotAskTheJvmForItsLocale() {
        assertNobodyUses(
                method(Locale.class, "getDefault"),
                method(String.class, "toLowerCase"),
                method(String.class, "toUpperCase"),
                method(String.class, "format", String.class, Object[].class),
                method(String.class, "formatted", Object[].class));
    }

    @Test
    void neverSleeps() {
        assertNobodyUses(method(Thread.class, "sleep", long.class), method(Thread.class, "sleep", Duration.class));
    }

    @SafeVarargs
    private static void assertNobodyUses(DescribedPredicate<JavaAccess<?>>... methods) {
        for (DescribedPredicate<JavaAccess<?>> method : methods) {
            noClasses().should().accessTargetWhere(method).check(CORE);
        }
    }

    /** Called or referred to, as in {@code map(String::toLowerCase)}. */
    private static DescribedPredicate<JavaAccess<?>> method(Class<?> owner, String name, Class<?>... parameters) {
        List<String> types = Stream.of(parameters).map(Class::getName).toList();
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + name + types,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getOwner().isEquivalentTo(owner)
                        && target.getName().equals(name)
                        && target.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList()
                                .equals(types));
    }
}
