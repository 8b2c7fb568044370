package org.chancery.packaging;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.stream.Stream;
import org.chancery.json.BoundedJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What comes from outside")
class SafetyRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PackageTable.ROOT);

    private static final ArchRule NO_SERIALISATION = noClasses().should().dependOnClassesThat().haveNameMatching(
            "java\\.io\\.(Object(In|Out)putStream.*|Object(In|Out)put|Externalizable)|java\\.beans\\.XML(De|En)coder|java\\.rmi\\..*")
            .because("bytes that name classes let whoever wrote them choose what runs");

    private static final ArchRule NOTHING_SERIALISABLE = classes().that().areAssignableTo(Serializable.class).and().areNotInterfaces()
            .should()
            .beAssignableTo(assignableTo(Throwable.class).or(assignableTo(Enum.class)).as("exceptions and enums, which inherit it"))
            .because("what is kept has a form of its own, never the JDK's");

    private static final ArchRule BOUNDED_JSON = noClasses().that().doNotHaveFullyQualifiedName(BoundedJson.class.getName()).should()
            .callMethodWhere(makesReaders()).orShould().callConstructorWhere(makesReaders())
            .because("a reader of JSON without bounds of depth and length falls to a few bytes; BoundedJson makes them");

    private static final ArchRule NO_TYPING = noClasses().should().dependOnClassesThat().haveNameMatching(
            "(tools\\.jackson\\.databind\\.jsontype|com\\.fasterxml\\.jackson\\.annotation\\.Json(TypeInfo|SubTypes|TypeName)).*")
            .orShould().callMethodWhere(called("activateDefaultTyping.*|polymorphicTypeValidator|setDefaultTyping"))
            .because("JSON must not name the class that is made of it");

    static Stream<Arguments> rules() {
        return Stream.of(Arguments.of("is never Java's own serialisation", NO_SERIALISATION, Seeded.Streams.class), Arguments.of(
                "has no class that Java could serialise", NOTHING_SERIALISABLE, Seeded.Kept.class),
                Arguments.of(
                        "is read as JSON within bounds", BOUNDED_JSON, Seeded.Unbounded.class),
                Arguments.of(
                        "does not choose its class", NO_TYPING, Seeded.Typed.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("is kept to its rule, and the rule bites")
    void kept(String name, ArchRule rule, Class<?> seeded) {
        rule.check(CLASSES);
        JavaClasses broken = new ClassFileImporter().importClasses(seeded);
        assertThatThrownBy(() -> rule.check(broken)).as(name).isInstanceOf(AssertionError.class);
    }

    /** Each breaks a rule. */
    private static final class Seeded {
        private static final class Streams {
            Object read(byte[] bytes) throws IOException, ClassNotFoundException {
                return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
            }
        }

        private record Kept(String name) implements Serializable {}

        private static final class Unbounded {
            JsonMapper mapper() {
                return JsonMapper.builder().build();
            }
        }

        private static final class Typed {
            @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS)
            interface Any {}

            JsonMapper.Builder typed(JsonMapper.Builder builder) {
                return builder.activateDefaultTyping(tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder().build());
            }
        }
    }

    private static DescribedPredicate<JavaCall<?>> makesReaders() {
        return DescribedPredicate.describe("make a reader of JSON", call -> {
            String owner = call.getTargetOwner().getName();
            boolean makes = call.getTarget().getName().matches("<init>|builder|shared|rebuild|builderWithJackson2Defaults");
            return makes && owner
                    .matches("tools\\.jackson\\..*(JsonMapper|ObjectMapper|JsonFactory|ObjectReader|MapperBuilder|JsonFactoryBuilder)");
        });
    }

    private static DescribedPredicate<JavaCall<?>> called(String methods) {
        return DescribedPredicate.describe("call " + methods, call -> call.getTarget().getName().matches(methods));
    }

    @Test
    @DisplayName("as JSON is refused where it is too deep, or a string, key or number of it too long")
    void bounds() {
        JsonMapper mapper = new BoundedJson(10, 100, 20, 30).mapper();
        assertThat(mapper.readTree("[".repeat(10) + "]".repeat(10)).isArray()).isTrue();
        for (String over : new String[]{"[".repeat(11) + "]".repeat(11), "\"" + "a".repeat(101) + "\"", "{\"" + "k".repeat(21) + "\":1}",
                "9".repeat(31)}) {
            assertThatThrownBy(() -> mapper.readTree(over)).isInstanceOf(StreamConstraintsException.class);
        }
    }
}
