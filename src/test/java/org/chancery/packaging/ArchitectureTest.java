package org.chancery.packaging;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The packages")
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PackageTable.ROOT);

    private static final String LAUNCH = in("launch");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("use only what their row of the table allows")
    void table(String row) {
        Set<String> allowed = PackageTable.ROWS.getOrDefault(row, Set.of());
        String[] packages = Stream.concat(Stream.of(row), allowed.stream()).map(ArchitectureTest::in).toArray(String[]::new);
        classes().that().resideInAPackage(in(row)).should()
                .onlyDependOnClassesThat(not(resideInAPackage(PackageTable.ROOT + "..")).or(resideInAnyPackage(packages)))
                .because("arrows fall only downward: " + row + " may use " + allowed + " and nothing else of ours;"
                        + " what it needs from elsewhere it declares as a port, or gets handed in")
                .allowEmptyShould(true).check(CLASSES);
    }

    static Stream<String> rows() {
        return PackageTable.ROWS.keySet().stream();
    }

    @Test
    @DisplayName("all stand in the table")
    void complete() {
        Set<String> known = new TreeSet<>(PackageTable.ROWS.keySet());
        known.add("launch");
        Set<String> strangers = CLASSES.stream().map(JavaClass::getPackageName).map(name -> name.substring(PackageTable.ROOT.length()))
                .map(name -> name.startsWith(".") ? name.substring(1) : name)
                .filter(Predicate.not(name -> known.stream().anyMatch(row -> name.equals(row) || name.startsWith(row + "."))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(strangers).as("packages that no row of PackageTable names").isEmpty();
    }

    @Test
    @DisplayName("form no circle")
    void circles() {
        slices().matching(PackageTable.ROOT + ".(**)").should().beFreeOfCycles()
                .because("in a circle nothing can be understood, tested or moved alone").check(CLASSES);
    }

    @Test
    @DisplayName("tell people and machines who wrote nulls: each is null-marked")
    void nullMarked() {
        List<String> unmarked = CLASSES.stream().map(JavaClass::getPackage).distinct()
                .filter(found -> !found.isAnnotatedWith(org.jspecify.annotations.NullMarked.class)).map(JavaPackage::getName).sorted()
                .toList();
        assertThat(unmarked).as("packages whose package-info lacks @NullMarked, so that NullAway skips them").isEmpty();
    }

    @Test
    @DisplayName("of the domain need nothing but the JDK")
    void pureDomain() {
        String[] domain = PackageTable.DOMAIN.stream().map(ArchitectureTest::in).toArray(String[]::new);
        classes().that().resideInAnyPackage(domain).should().onlyDependOnClassesThat()
                .resideInAnyPackage(PackageTable.ROOT + "..", "java..", "org.jspecify.annotations..")
                .because("values outlive every library").check(CLASSES);
    }

    @Test
    @DisplayName("without a screen know no toolkit")
    void noToolkit() {
        noClasses().that().resideOutsideOfPackages(in("ui"), LAUNCH).should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..",
                        "javax.swing..")
                .because("what the command line and the tests use must run without the toolkit").check(CLASSES);
    }

    @Test
    @DisplayName("leave SQL to the store")
    void sql() {
        noClasses().that().resideOutsideOfPackage(in("store")).should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..")
                .because("the store will run on another engine too, and no driver's type may leave it").check(CLASSES);
    }

    @Test
    @DisplayName("are handed the clock and the zone")
    void clock() {
        noClasses().that().resideOutsideOfPackage(LAUNCH).should().callMethodWhere(isOf(java.time.Clock.class, "system.*|tick.*"))
                .orShould().callMethodWhere(isOf(java.time.ZoneId.class, "systemDefault"))
                .orShould().callMethodWhere(isOf(java.util.TimeZone.class, "getDefault"))
                .orShould().callMethodWhere(isOf(java.util.Calendar.class, "getInstance"))
                .orShould().callMethodWhere(isOf(System.class, "currentTimeMillis"))
                .orShould().callMethodWhere(nowWithoutClock())
                .orShould().callConstructor(java.util.Date.class)
                .because("a day taken from the air can be neither tested nor replayed: only launch asks the system").check(CLASSES);
    }

    @Test
    @DisplayName("go to the network in one place only, when the user asks to publish")
    void network() {
        noClasses().that().resideOutsideOfPackages(in("publishing.dav")).should().dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net..", "java.rmi..")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(URLConnection|HttpURLConnection|.*Socket|SocketChannel)")
                .orShould().dependOnClassesThat().haveNameMatching("org\\.jsoup\\.(Connection.*|helper\\.HttpConnection.*)")
                .orShould().callMethodWhere(isOf(java.net.URL.class, "openConnection|openStream|getContent"))
                .orShould().callMethodWhere(isOf("org.jsoup.Jsoup", "connect|newSession"))
                .because("nothing is fetched or sent unless the user asks for it by name, and only publishing asks").check(CLASSES);
    }

    @Test
    @DisplayName("hold no class that is named for having no job")
    void names() {
        noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Constants|Misc|Common|Impl)")
                .because("a name says what a thing is; parts without a home belong to their owner").check(CLASSES);
    }

    private static String in(String name) {
        return PackageTable.ROOT + "." + name + "..";
    }

    private static DescribedPredicate<JavaCall<?>> isOf(Class<?> type, String methods) {
        return isOf(type.getName(), methods);
    }

    private static DescribedPredicate<JavaCall<?>> isOf(String type, String methods) {
        return DescribedPredicate.describe("call " + type + "." + methods,
                call -> call.getTargetOwner().getName().equals(type) && call.getTarget().getName().matches(methods));
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe("call now() without a clock", call -> call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));
    }
}
